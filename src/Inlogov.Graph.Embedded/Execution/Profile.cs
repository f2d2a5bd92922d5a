using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>Rows and look-ups of each operator of one run.</summary>
internal sealed class Profile
{
    private readonly Dictionary<Plan, OperatorFigures> _figures = new(ReferenceEqualityComparer.Instance);

    /// <summary>The figures of an operator, from zero.</summary>
    public OperatorFigures Of(Plan plan)
    {
        if (!_figures.TryGetValue(plan, out var figures))
        {
            figures = new OperatorFigures();
            _figures.Add(plan, figures);
        }

        return figures;
    }
}
