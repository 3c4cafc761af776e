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

  /// The same files as the library takes them.
  static let library = DataFiles(
    list: { EmbeddedData.files(under: $0).map { "\($0.path)" } },
    lookup: { EmbeddedData.contents(of: $0) },
    digest: "\(EmbeddedData.digest)")
}
