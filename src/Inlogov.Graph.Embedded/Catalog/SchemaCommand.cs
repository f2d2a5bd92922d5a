using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;
using StatementMode = Inlogov.Graph.Embedded.Transactions.StatementMode;

namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>A statement that creates or drops an index or a constraint, ready to run.</summary>
internal sealed class SchemaCommand : CompiledStatement
{
    private readonly SchemaStatement _statement;

    private SchemaCommand(SchemaStatement statement, IReadOnlyList<string> parameters)
    {
        _statement = statement;
        Parameters = parameters;
        Mode = (StatementMode)statement.Mode;
    }

    public override IReadOnlyList<string> Columns => [];

    public override StatementMode Mode { get; }

    public override bool WritesData => false;

    public override bool WritesSchema => true;

    public override IReadOnlyList<string> Parameters { get; }

    public override IReadOnlyList<GraphNotification> Notifications => [];

    /// <summary>Compiles the statement, which is one of the four that change schema.</summary>
    /// <exception cref="GraphException">It wants what is not built, or what Neo4j's community edition has not.</exception>
    public static SchemaCommand Compile(SchemaStatement statement)
    {
        Expression?[] expressions = statement switch
        {
            CreateIndex { Kind: Cypher.Syntax.IndexKind.Fulltext } create => [create.Name?.Parameter, .. FullTextIndexOptions.Parameters(create.Options)],
            CreateIndex create => [create.Name?.Parameter, CheckOptions(create)],
            CreateConstraint create => [create.Name?.Parameter, CheckOptions(create)],
            DropIndex drop => [drop.Name.Parameter],
            DropConstraint drop => [drop.Name.Parameter],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new SchemaCommand(statement, [.. expressions.OfType<Parameter>().Select(parameter => parameter.Name)]);
    }

    public override StatementRun Run(StatementContext context) => new SchemaCommandRun(_statement, () => Apply(context), Mode == StatementMode.Explain);

    private static Expression? CheckOptions(CreateIndex create)
    {
        if (create.Kind == Cypher.Syntax.IndexKind.Vector)
        {
            throw CatalogErrors.NoVector();
        }

        return CheckOptions(create.Options);
    }

    private static Expression? CheckOptions(CreateConstraint create) => create.Kind == ConstraintKind.Unique
        ? CheckOptions(create.Options)
        : throw CatalogErrors.EnterpriseOnly(create.Kind);

    private static Expression? CheckOptions(Expression? options) => options is null or Parameter or MapLiteral { Entries.Count: 0 }
        ? options
        : throw CatalogErrors.NoOptions();

    /// <summary>Changes the schema; false where IF [NOT] EXISTS let nothing happen.</summary>
    private bool Apply(StatementContext context)
    {
        var writer = context.Writer;
        switch (_statement)
        {
            case CreateIndex { Kind: Cypher.Syntax.IndexKind.Fulltext } create:
                var definition = Define(create.Name, IndexKind.Fulltext, create.Pattern, create.Properties, context);
                return writer.CreateIndex(definition with { FullText = FullTextIndexOptions.Read(create.Options, context) }, create.IfNotExists);
            case CreateIndex create:
                RefuseOptions(create.Options, context);
                return writer.CreateIndex(Define(create.Name, (IndexKind)create.Kind, create.Pattern, create.Properties, context), create.IfNotExists);
            case CreateConstraint create:
                RefuseOptions(create.Options, context);
                return writer.CreateUniqueness(Define(create.Name, IndexKind.Range, create.Pattern, create.Properties, context), create.IfNotExists);
            case DropIndex drop:
                return writer.DropIndex(NameOf(drop.Name, context)!, drop.IfExists);
            case DropConstraint drop:
                return writer.DropConstraint(NameOf(drop.Name, context)!, drop.IfExists);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void RefuseOptions(Expression? options, StatementContext context)
    {
        if (options is Parameter parameter && context.Parameters.Get(parameter.Name) is var given
            && (given.Kind != GraphValueKind.Map || given.AsMap().Count > 0))
        {
            throw CatalogErrors.NoOptions();
        }
    }

    private static IndexDefinition Define(
        NameOrParameter? name, IndexKind kind, SchemaPattern pattern, SyntaxList<Name> properties, StatementContext context) => new(
        NameOf(name, context),
        kind,
        pattern.IsRelationship ? EntityKind.Relationship : EntityKind.Node,
        [.. pattern.Labels.Select(label => label.Text)],
        [.. properties.Select(property => property.Text)]);

    private static string? NameOf(NameOrParameter? name, StatementContext context)
    {
        if (name?.Parameter is not { } parameter)
        {
            return name?.Text;
        }

        var value = context.Parameters.Get(parameter.Name);
        return value.Kind == GraphValueKind.String ? value.AsString() : throw CatalogErrors.NameIsNoText(parameter.Name, value);
    }
}
