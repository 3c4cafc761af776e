import Amparo
import AmparoData

/// The files of the data that the executable carries, as bytes in memory: no disk is measured.
struct HeldFiles {
  let files: [EmbeddedFile]

  /// The files below these folders; all of them where none is named.
  init(folders: [String] = []) {
    files = EmbeddedData.files.filter { file in
      folders.isEmpty || folders.contains { "\(file.path)".hasPrefix($0 + "/") }
    }
  }

  var byteCount: Int { files.reduce(0) { $0 + $1.contents.utf8CodeUnitCount } }

  /// The same files as text alone, whatever the build has made of them.
  static let text = DataFiles(
    list: { EmbeddedData.files(under: $0).map { "\($0.path)" } },
    lookup: { EmbeddedData.contents(of: $0) },
    digest: "\(EmbeddedData.digest)")

  /// The same files as the command has them, with the nodes that the build has packed.
  static let carried = DataFiles(
    list: { EmbeddedData.files(under: $0).map { "\($0.path)" } },
    lookup: { EmbeddedData.contents(of: $0) },
    nodes: { EmbeddedData.file(at: $0)?.nodes },
    digest: "\(EmbeddedData.digest)")
}
