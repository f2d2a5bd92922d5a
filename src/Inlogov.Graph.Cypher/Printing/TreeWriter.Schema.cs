using System.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Printing;

/// <content>Commands about indexes, constraints, functions and procedures.</content>
internal sealed partial class TreeWriter
{
    private void AppendSchema(SchemaStatement statement)
    {
        switch (statement)
        {
            case CreateIndex index:
                AppendCreateIndex(index);
                break;
            case CreateConstraint constraint:
                AppendCreateConstraint(constraint);
                break;
            case DropIndex drop:
                _text.Append("DROP INDEX ");
                AppendSchemaName(drop.Name);
                _text.Append(drop.IfExists ? " IF EXISTS" : string.Empty);
                break;
            case DropConstraint drop:
                _text.Append("DROP CONSTRAINT ");
                AppendSchemaName(drop.Name);
                _text.Append(drop.IfExists ? " IF EXISTS" : string.Empty);
                break;
            case ShowStatement show:
                AppendShow(show);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AppendSchemaName(NameOrParameter name)
    {
        if (name.Parameter is { } parameter)
        {
            Append(parameter);
        }
        else
        {
            AppendName(name.Text!);
        }
    }

    private void AppendCreateHead(string words, NameOrParameter? name, bool ifNotExists, SchemaPattern pattern)
    {
        _text.Append(words);
        if (name is not null)
        {
            _text.Append(' ');
            AppendSchemaName(name);
        }

        _text.Append(ifNotExists ? " IF NOT EXISTS FOR " : " FOR ").Append(pattern.IsRelationship ? "()-[" : "(");
        Append(pattern.Variable);
        _text.Append(pattern.Labels.Count > 0 ? ":" : string.Empty);
        AppendAll(pattern.Labels, AppendName, "|");
        _text.Append(pattern.IsRelationship ? "]-()" : ")");
    }

    private void AppendCreateIndex(CreateIndex index)
    {
        AppendCreateHead($"CREATE {index.Kind.ToString().ToUpperInvariant()} INDEX", index.Name, index.IfNotExists, index.Pattern);
        if (index.Kind == IndexKind.Lookup)
        {
            AppendAfter(index.Pattern.IsRelationship ? " ON EACH type(" : " ON EACH labels(", index.Pattern.Variable);
            _text.Append(')');
        }
        else
        {
            var isFulltext = index.Kind == IndexKind.Fulltext;
            AppendProperties(isFulltext ? " ON EACH [" : " ON (", index.Pattern, index.Properties, isFulltext ? "]" : ")");
        }

        AppendAfter(" OPTIONS ", index.Options);
    }

    private void AppendProperties(string before, SchemaPattern pattern, SyntaxList<Name> properties, string after)
    {
        _text.Append(before);
        AppendAll(properties, property =>
        {
            Append(pattern.Variable);
            _text.Append('.');
            AppendName(property);
        });
        _text.Append(after);
    }

    private void AppendCreateConstraint(CreateConstraint constraint)
    {
        AppendCreateHead("CREATE CONSTRAINT", constraint.Name, constraint.IfNotExists, constraint.Pattern);
        AppendProperties(" REQUIRE (", constraint.Pattern, constraint.Properties, ") IS ");
        _text.Append(constraint.Kind switch
        {
            ConstraintKind.Unique => "UNIQUE",
            ConstraintKind.Key => "KEY",
            ConstraintKind.NotNull => "NOT NULL",
            _ => "TYPED ",
        });
        if (constraint.Type is { } type)
        {
            AppendType(type);
        }

        AppendAfter(" OPTIONS ", constraint.Options);
    }

    private void AppendShow(ShowStatement show)
    {
        _text.Append("SHOW ").Append(show.Filter).Append(show.Filter is null ? string.Empty : " ").Append(show.Target.ToString().ToUpperInvariant());
        if (show.DatabaseName is { } database)
        {
            _text.Append(' ');
            AppendName(database);
        }

        if (show.Yield is { } yield)
        {
            AppendProjection(" YIELD ", yield);
        }

        AppendAfter(" WHERE ", show.Where);
        if (show.Return is { } answer)
        {
            AppendProjection(" RETURN ", answer.Projection);
        }
    }
}
