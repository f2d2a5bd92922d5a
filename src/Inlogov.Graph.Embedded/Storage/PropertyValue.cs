using System.Runtime.InteropServices;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>A property to write: the number of its key, and its value; null takes the property away.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PropertyValue(int Key, GraphValue Value);
