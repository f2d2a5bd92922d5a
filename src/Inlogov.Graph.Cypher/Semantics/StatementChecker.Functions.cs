using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <content>Calls of functions and aggregates.</content>
internal sealed partial class StatementChecker
{
    private int _overList;

    private StaticType TypeOfCountStar(Expression count)
    {
        CheckAggregate("count", count);
        return StaticType.Integer;
    }

    private StaticType TypeOfCall(FunctionCall call, Scope scope)
    {
        var signature = FunctionSignatures.Find(call.Name);
        if (!isResolved && (signature is null || signature.IsResolvedLate))
        {
            CheckArguments(call, scope);
            return StaticType.Any;
        }

        if (signature is null)
        {
            Report(CypherErrors.UnknownFunction(call.Name, FunctionSignatures.All.Select(one => one.Name)), call.Span);
            CheckArguments(call, scope);
            return StaticType.Any;
        }

        if (signature.Name == "exists")
        {
            CheckExists(call, scope);
            return StaticType.Boolean;
        }

        if (call.Distinct && !signature.IsAggregate)
        {
            Report(CypherErrors.DistinctWithoutAggregate(call.Name), call.Span);
        }

        if (call.Arguments.Count < signature.Required || call.Arguments.Count > signature.ArgumentsMax)
        {
            Report(CypherErrors.ArgumentCount(signature, call.Arguments.Count), call.Span);
            return signature.Returns;
        }

        return signature.IsAggregate ? TypeOfAggregate(call, signature, scope) : TypeOfResult(signature, CheckTypedArguments(call, signature, scope));
    }

    private void CheckArguments(FunctionCall call, Scope scope)
    {
        foreach (var argument in call.Arguments)
        {
            TypeOf(argument, scope);
        }
    }

    private StaticType[] CheckTypedArguments(FunctionCall call, FunctionSignature signature, Scope scope)
    {
        var types = new StaticType[call.Arguments.Count];
        for (var at = 0; at < types.Length; at++)
        {
            types[at] = TypeOf(call.Arguments[at], scope);
            Expect(call.Arguments[at], types[at], signature.ParameterAt(at));
        }

        LiteralArguments.Check(call, _diagnoses);
        return types;
    }

    private StaticType TypeOfAggregate(FunctionCall call, FunctionSignature signature, Scope scope)
    {
        CheckAggregate(signature.Name, call);
        var outer = _aggregates;
        _aggregates = AggregateUse.Inside;
        var types = CheckTypedArguments(call, signature, scope);
        _aggregates = outer;
        if (call.Arguments.Any(argument => SyntaxTree.Descendants(argument).Any(IsRandom)))
        {
            Report(CypherErrors.RandomInAggregate(), call.Span);
        }

        return TypeOfResult(signature, types);
    }

    private static bool IsRandom(SyntaxNode node) => node is FunctionCall call
        && (call.Name.Equals("rand", StringComparison.OrdinalIgnoreCase) || call.Name.Equals("randomUUID", StringComparison.OrdinalIgnoreCase));

    private void CheckAggregate(string name, Expression call)
    {
        if (_aggregates == AggregateUse.Inside)
        {
            Report(CypherErrors.NestedAggregate(), call.Span);
        }
        else if (_overList > 0)
        {
            Report(CypherErrors.AggregateOverList(), call.Span);
        }
        else if (_aggregates == AggregateUse.Forbidden)
        {
            Report(CypherErrors.AggregateForbidden(name), call.Span);
        }
    }

    private static StaticType TypeOfResult(FunctionSignature signature, StaticType[] arguments)
    {
        switch (signature.Rule)
        {
            case ResultRule.FirstArgument:
                var kinds = arguments[0].Kinds & signature.Returns.Kinds;
                return kinds == ValueKinds.None ? signature.Returns : arguments[0] with { Kinds = kinds };
            case ResultRule.AnyArgument:
                return arguments.Aggregate((left, right) => left.Or(right));
            case ResultRule.ItemOfFirst:
                return arguments[0].ItemOrAny;
            case ResultRule.ListOfFirst:
                return StaticType.ListOf(arguments[0]);
            default:
                return signature.Returns;
        }
    }

    private void CheckExists(FunctionCall call, Scope scope)
    {
        switch (call.Arguments)
        {
            case [PatternExpression pattern]:
                CheckPatternExpression(pattern, scope);
                break;
            case [PropertyAccess or IndexAccess]:
                Report(CypherErrors.ExistsOfProperty(), call.Arguments[0].Place);
                break;
            default:
                Report(CypherErrors.ExistsWithoutPattern(), (call.Arguments is [var one, ..] ? one : call).Place);
                break;
        }
    }
}
