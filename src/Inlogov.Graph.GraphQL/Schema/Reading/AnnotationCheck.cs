using System.Diagnostics;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Checks every annotation of the SDL against the catalog: name, place and arguments. Later passes rely on what passed here.</summary>
internal sealed class AnnotationCheck(SdlMistakes mistakes)
{
    /// <summary>Checks the annotations of one node.</summary>
    public void Visit(GraphQLDirectives? annotations, AnnotationPlace place)
    {
        if (annotations is null)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var annotation in annotations.Items)
        {
            var name = annotation.Name.StringValue;
            if (!AnnotationRule.All.TryGetValue(name, out var rule))
            {
                if (name != "deprecated" && name != "specifiedBy")
                {
                    mistakes.Add(annotation, SdlMistake.UnknownAnnotation(name, Suggestion.For(name, AnnotationRule.All.Keys, "@")));
                }

                continue;
            }

            if (!rule.Places.Contains(place))
            {
                mistakes.Add(annotation, SdlMistake.MisplacedAnnotation(name, string.Join(" or ", rule.Places.Select(Describe))));
                continue;
            }

            if (!seen.Add(name))
            {
                mistakes.Add(annotation, SdlMistake.RepeatedAnnotation(name));
            }

            VisitArguments(annotation, rule);
        }
    }

    private void VisitArguments(GraphQLDirective annotation, AnnotationRule rule)
    {
        var given = annotation.Arguments?.Items ?? [];
        foreach (var argument in given)
        {
            var name = argument.Name.StringValue;
            if (rule.Arguments.FirstOrDefault(one => one.Name == name) is not { } expected)
            {
                mistakes.Add(argument, SdlMistake.UnknownArgument(rule.Name, name, Suggestion.For(name, rule.Arguments.Select(one => one.Name))));
            }
            else if (!Fits(argument.Value, expected.Value))
            {
                mistakes.Add(argument.Value, SdlMistake.WrongArgument(rule.Name, name, Describe(expected.Value)));
            }
        }

        foreach (var missing in rule.Arguments.Where(one => one.IsRequired && given.All(argument => argument.Name.StringValue != one.Name)))
        {
            mistakes.Add(annotation, SdlMistake.MissingArgument(rule.Name, missing.Name, Describe(missing.Value)));
        }
    }

    private static bool Fits(GraphQLValue value, AnnotationValue expected) => expected switch
    {
        AnnotationValue.Text => value is GraphQLStringValue { Value.Length: > 0 },
        AnnotationValue.Texts => value is GraphQLListValue { Values: { Count: > 0 } values } && values.All(one => Fits(one, AnnotationValue.Text)),
        AnnotationValue.Direction => value is GraphQLEnumValue { Name.StringValue: "IN" or "OUT" or "EITHER" },
        AnnotationValue.Spelling => value is GraphQLEnumValue { Name.StringValue: "LOWER_HYPHEN" or "LOWER_UNDERSCORE" or "LOWER" },
        AnnotationValue.Order => value is GraphQLListValue or GraphQLObjectValue,
        AnnotationValue.Widening => value is GraphQLObjectValue { Fields: { Count: 2 } fields }
            && fields.All(field => field.Name.StringValue is "when" or "pattern" && Fits(field.Value, AnnotationValue.Text))
            && fields[0].Name.StringValue != fields[1].Name.StringValue,
        _ => throw new UnreachableException(),
    };

    private static string Describe(AnnotationValue value) => value switch
    {
        AnnotationValue.Text => "a text that is not empty",
        AnnotationValue.Texts => "a list of texts",
        AnnotationValue.Direction => "`IN`, `OUT` or `EITHER`",
        AnnotationValue.Spelling => "`LOWER_HYPHEN`, `LOWER_UNDERSCORE` or `LOWER`",
        AnnotationValue.Order => "a list of keys such as `[{ name: ASC }]`",
        AnnotationValue.Widening => "an object `{ when: \"argument\", pattern: \"(this)…(that)\" }`",
        _ => throw new UnreachableException(),
    };

    private static string Describe(AnnotationPlace place) => place switch
    {
        AnnotationPlace.ObjectType => "an object type",
        AnnotationPlace.Interface => "an interface",
        AnnotationPlace.Field => "a field",
        AnnotationPlace.RootField => "a field of the query type",
        AnnotationPlace.Enum => "an enum",
        AnnotationPlace.EnumValue => "an enum value",
        _ => throw new UnreachableException(),
    };
}
