using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <content>Patterns of MATCH, comprehensions and expressions: first all variables are bound, then what refers to them is checked.</content>
internal sealed partial class StatementChecker
{
    private static readonly StaticType Relationships = StaticType.ListOf(StaticType.Relationship);

    private void CheckMatch(MatchClause match, Scope scope)
    {
        PatternShape.Check(match, _diagnoses);
        var groups = CheckGroupVariables(match, scope);
        foreach (var pattern in match.Patterns)
        {
            Bind(pattern, scope, PatternUse.Match);
        }

        foreach (var pattern in match.Patterns)
        {
            CheckInside(pattern.Elements, scope, PatternUse.Match, groups);
        }

        foreach (var hint in match.Hints)
        {
            foreach (var variable in hint.Variables)
            {
                Use(variable, scope);
            }
        }

        if (match.Where is not null)
        {
            ExpectPredicate(match.Where, scope);
        }
    }

    private void CheckPattern(PathPattern pattern, Scope scope, PatternUse use)
    {
        PatternShape.Check(pattern, use, _diagnoses);
        Bind(pattern, scope, use);
        CheckInside(pattern.Elements, scope, use, []);
    }

    /// <summary>A variable of a repeated path is a list outside of it: it may stand in one such path only, and nowhere before.</summary>
    private HashSet<string> CheckGroupVariables(MatchClause match, Scope scope)
    {
        HashSet<string> groups = new(StringComparer.Ordinal);
        HashSet<string> singles = new(StringComparer.Ordinal);
        foreach (var pattern in match.Patterns)
        {
            Collect(pattern.Elements, singles);
        }

        foreach (var path in match.Patterns.SelectMany(pattern => SyntaxTree.Descendants(pattern)).OfType<ParenthesizedPath>())
        {
            if (path.Quantifier is null)
            {
                continue;
            }

            HashSet<string> own = new(StringComparer.Ordinal);
            foreach (var variable in PatternVariables.Of(path.Pattern.Elements))
            {
                if (!own.Add(variable.Name))
                {
                    continue;
                }

                if (scope.Find(variable.Name) is not null)
                {
                    Report(CypherErrors.GroupVariableDefined(variable.Name), variable.Span);
                }
                else if (singles.Contains(variable.Name) || !groups.Add(variable.Name))
                {
                    Report(CypherErrors.GroupVariableTwice(variable.Name), variable.Span);
                }
            }
        }

        return groups;
    }

    private static void Collect(SyntaxList<PathElement> elements, HashSet<string> singles)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case NodePattern { Variable: { } node }:
                    singles.Add(node.Name);
                    break;
                case RelationshipPattern { Variable: { } relationship }:
                    singles.Add(relationship.Name);
                    break;
                case ParenthesizedPath { Quantifier: null } path:
                    Collect(path.Pattern.Elements, singles);
                    break;
            }
        }
    }

    private void Bind(PathPattern pattern, Scope scope, PatternUse use)
    {
        if (pattern.Name is not null)
        {
            Declare(pattern.Name, StaticType.Path, scope);
        }

        BindElements(pattern.Elements, scope, use, repeated: false);
    }

    private void BindElements(SyntaxList<PathElement> elements, Scope scope, PatternUse use, bool repeated)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case NodePattern { Variable: { } variable }:
                    BindElement(variable, repeated ? StaticType.ListOf(StaticType.Node) : StaticType.Node, scope);
                    break;
                case RelationshipPattern { Variable: { } variable } relationship:
                    var isList = repeated || relationship.Length is not null || relationship.Quantifier is not null;
                    BindElement(variable, isList ? Relationships : StaticType.Relationship, scope);
                    break;
                case ParenthesizedPath path:
                    BindElements(path.Pattern.Elements, scope, use, repeated || path.Quantifier is not null);
                    break;
            }
        }
    }

    private void BindElement(Variable variable, StaticType type, Scope scope)
    {
        var known = scope.Find(variable.Name);
        if (known is not null && !known.Fits(type))
        {
            Report(CypherErrors.ConflictingType(variable.Name, known, type), variable.Span);
        }

        scope.Set(variable.Name, type);
    }

    private void CheckInside(SyntaxList<PathElement> elements, Scope scope, PatternUse use, HashSet<string> groups)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case NodePattern node:
                    CheckParts(node.Labels, node.Properties, node.Where, scope, use);
                    break;
                case RelationshipPattern relationship:
                    var inner = relationship.Quantifier is null || relationship.Variable is null
                        ? scope
                        : Singly(scope, [relationship.Variable.Name], _ => StaticType.Relationship);
                    CheckParts(relationship.Types, relationship.Properties, relationship.Where, inner, use);
                    break;
                case ParenthesizedPath path:
                    CheckBracketed(path, scope, use, groups);
                    break;
            }
        }
    }

    private void CheckBracketed(ParenthesizedPath path, Scope scope, PatternUse use, HashSet<string> groups)
    {
        var inner = path.Quantifier is null
            ? scope
            : Singly(scope, PatternVariables.Of(path.Pattern.Elements).Select(one => one.Name), type => type.Item ?? type);
        CheckInside(path.Pattern.Elements, inner, use, groups);
        if (path.Where is not null)
        {
            ExpectPredicate(path.Where, inner);
        }
    }

    private static Scope Singly(Scope scope, IEnumerable<string> names, Func<StaticType, StaticType> single)
    {
        var inner = scope.Copy();
        foreach (var name in names)
        {
            inner.Set(name, single(scope.Find(name) ?? StaticType.Any));
        }

        return inner;
    }

    private void CheckParts(LabelExpression? labels, Expression? properties, Expression? where, Scope scope, PatternUse use)
    {
        CheckDynamicLabels(labels, scope);
        if (properties is Parameter parameter && use != PatternUse.Create)
        {
            Report(CypherErrors.ParameterMap(parameter.Name, use == PatternUse.Merge ? "MERGE" : "MATCH"), parameter.Span);
        }
        else if (properties is not null)
        {
            Expect(properties, TypeOf(properties, scope), StaticType.Map);
        }

        if (where is not null)
        {
            ExpectPredicate(where, scope);
        }
    }
}
