import PackagePlugin

/// Runs DataCompiler over the folder of the target that carries the data, whenever a file changes.
@main
struct EmbedData: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let files = target.sourceFiles.map(\.url).filter { $0.pathExtension == "yaml" }
    let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) data files",
        executable: try context.tool(named: "DataCompiler").url,
        arguments: [target.directoryURL.path, output.path],
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
