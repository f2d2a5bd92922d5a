using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>
/// Checks one statement for everything that Neo4j 5.26 refuses before it runs: names, types as far as the text tells them, aggregation,
/// the order of clauses and the rules of patterns. Each file holds the rules of one part of the language.
/// </summary>
/// <param name="text">The statement.</param>
/// <param name="options">What is known beyond it.</param>
/// <param name="isResolved">
/// Whether procedures, unknown functions and the temporal functions are looked at. Neo4j resolves those only after it has checked all the rest,
/// so what is wrong with them comes after everything else.
/// </param>
internal sealed partial class StatementChecker(string text, CheckOptions options, bool isResolved)
{
    private readonly Diagnoses _diagnoses = new(text);

    /// <summary>What is wrong; empty when the statement may run.</summary>
    public IReadOnlyList<CypherDiagnostic> Check(Statement statement)
    {
        switch (statement)
        {
            case QueryStatement query:
                CheckQuery(query.Query, Scope.Empty, QueryRole.Statement, outer: null);
                break;
            case ShowStatement show:
                CheckShow(show);
                break;
            case CreateIndex { Options: { } indexOptions }:
                TypeOf(indexOptions, Scope.Empty);
                break;
            case CreateConstraint constraint:
                CheckConstraint(constraint);
                break;
        }

        return _diagnoses.Found;
    }

    private void Report(CypherError error, SourceSpan span) => _diagnoses.Add(error, span);

    private StaticType Use(Variable variable, Scope scope)
    {
        if (scope.Find(variable.Name) is { } type)
        {
            return type;
        }

        Report(CypherErrors.UndefinedVariable(variable.Name, scope.Names), variable.Span);
        return StaticType.Any;
    }

    private void Declare(Variable variable, StaticType type, Scope scope)
    {
        if (scope.IsPassedIn(variable.Name))
        {
            Report(CypherErrors.ShadowedVariable(variable.Name), variable.Span);
        }
        else if (scope.Own.ContainsKey(variable.Name))
        {
            Report(CypherErrors.RedeclaredVariable(variable.Name), variable.Span);
        }

        scope.Set(variable.Name, type);
    }

    private void Expect(Expression expression, StaticType actual, StaticType expected)
    {
        // Neo4j first lets a list stand for a condition, and refuses that only with what it resolves late.
        var isLate = !isResolved && expected == StaticType.Boolean && (actual.Kinds & ValueKinds.List) != 0;
        if (!actual.Fits(expected) && !isLate)
        {
            Report(CypherErrors.TypeMismatch(expected, actual, (expression as Parameter)?.Name), expression.Place);
        }
    }

    private void CheckShow(ShowStatement show)
    {
        var columns = Scope.Empty;
        foreach (var column in ShowColumns.Of(show))
        {
            columns.Set(column, StaticType.Any);
        }

        var scope = columns;
        if (show.Yield is { } yield)
        {
            scope = yield.IncludesAll && yield.Items.Count == 0 ? columns : columns.Project(yield.Items.Select(item => KeyValuePair.Create(item.Name, StaticType.Any)));
            foreach (var item in yield.Items)
            {
                TypeOf(item.Expression, columns);
            }

            CheckPage(yield, columns);
            foreach (var key in yield.OrderBy)
            {
                TypeOf(key.Expression, scope);
            }
        }

        if (show.Where is { } where)
        {
            ExpectPredicate(where, scope);
        }

        if (show.Return is { } answer)
        {
            CheckProjection(answer.Projection, null, scope, mustAlias: null);
        }
    }

    private void CheckConstraint(CreateConstraint constraint)
    {
        if (constraint.Kind != ConstraintKind.Unique)
        {
            Report(CypherErrors.EnterpriseConstraint(), constraint.Span);
        }

        if (constraint.Options is { } given)
        {
            TypeOf(given, Scope.Empty);
        }
    }
}
