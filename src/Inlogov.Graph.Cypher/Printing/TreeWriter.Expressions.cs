using System.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Cypher.Printing;

/// <content>Expressions; brackets follow from <see cref="Precedence"/>.</content>
internal sealed partial class TreeWriter
{
    private void Append(Expression expression)
    {
        switch (expression)
        {
            case NullLiteral or BooleanLiteral or IntegerLiteral or FloatLiteral or StringLiteral or NormalFormLiteral:
                AppendLiteral(expression);
                break;
            case Variable variable:
                AppendName(variable.Name);
                break;
            case Parameter parameter:
                _text.Append('$').Append(parameter.Name.All(char.IsAsciiDigit) ? parameter.Name : CypherKeywords.Quote(parameter.Name));
                break;
            case ListLiteral list:
                AppendList(list);
                break;
            case MapLiteral map:
                _text.Append('{');
                AppendAll(map.Entries, entry => AppendEntry(entry.Key, entry.Value));
                _text.Append('}');
                break;
            case MapProjection projection:
                Append(projection.Subject);
                _text.Append(" {");
                AppendAll(projection.Items, AppendProjectedItem);
                _text.Append('}');
                break;
            case PropertyAccess access:
                AppendOperand(access.Subject, Precedence.Postfix);
                _text.Append('.');
                AppendName(access.Key);
                break;
            case IndexAccess access:
                AppendOperand(access.Subject, Precedence.Postfix);
                AppendAfter("[", access.Index);
                _text.Append(']');
                break;
            case ListSlice slice:
                AppendOperand(slice.Subject, Precedence.Postfix);
                _text.Append('[');
                AppendAfter(string.Empty, slice.From);
                _text.Append("..");
                AppendAfter(string.Empty, slice.To);
                _text.Append(']');
                break;
            case LabelPredicate predicate:
                AppendOperand(predicate.Subject, Precedence.Postfix);
                _text.Append(':');

                // A bar could be taken for that of a comprehension around it.
                AppendLabel(predicate.Labels, 2);
                break;
            case FunctionCall call:
                AppendCall(call);
                break;
            case CountStar:
                _text.Append("count(*)");
                break;
            case CaseOperand:
                break;
            default:
                AppendForm(expression);
                break;
        }
    }

    private void AppendLiteral(Expression literal) => _text.Append(literal switch
    {
        NullLiteral => "null",
        BooleanLiteral truth => truth.Value ? "true" : "false",
        IntegerLiteral number => GraphValue.From(number.Value).ToString(),
        FloatLiteral number => GraphFloatText.Write(number.Value),
        StringLiteral text => CypherKeywords.QuoteString(text.Value),
        NormalFormLiteral form => form.Form.ToString().ToUpperInvariant(),
        _ => throw new UnreachableException(),
    });

    private void AppendList(ListLiteral list)
    {
        // `[x IN y]` would be a comprehension.
        var isAmbiguous = list.Items is [BinaryExpression { Operator: BinaryOperator.In, Left: Variable }, ..];
        _text.Append(isAmbiguous ? "[(" : "[");
        if (isAmbiguous)
        {
            Append(list.Items[0]);
            _text.Append(list.Items.Count > 1 ? "), " : ")");
        }

        AppendAll(isAmbiguous ? list.Items.Skip(1) : list.Items, Append);
        _text.Append(']');
    }

    private void AppendEntry(Name key, Expression value)
    {
        AppendName(key);
        AppendAfter(": ", value);
    }

    private void AppendProjectedItem(MapProjectionItem item)
    {
        switch (item)
        {
            case ProjectedProperty property:
                _text.Append('.');
                AppendName(property.Key);
                break;
            case ProjectedAll:
                _text.Append(".*");
                break;
            case ProjectedEntry entry:
                AppendEntry(entry.Key, entry.Value);
                break;
            case ProjectedVariable variable:
                Append(variable.Variable);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AppendCall(FunctionCall call)
    {
        if (call is { Name: "trim", Arguments: [StringLiteral side, var characters, var source] })
        {
            _text.Append("trim(").Append(side.Value);
            AppendAfter(" ", characters);
            AppendAfter(" FROM ", source);
            _text.Append(')');
            return;
        }

        AppendAll(call.Name.Split('.'), part => _text.Append(Precedence.IsFunctionWord(part) ? part : CypherKeywords.Quote(part)), ".");
        _text.Append(call.Distinct ? "(DISTINCT " : "(");
        AppendAll(call.Arguments, Append);
        _text.Append(')');
    }

    private void AppendOperand(Expression expression, int minimum)
    {
        // Behind a type, a `<` would begin the type's own list of types.
        var needsBrackets = expression is TypePredicate || Precedence.Of(expression) < minimum;
        _text.Append(needsBrackets ? "(" : string.Empty);
        Append(expression);
        _text.Append(needsBrackets ? ")" : string.Empty);
    }
}
