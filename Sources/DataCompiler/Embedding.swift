import Digest
import YAML

extension DataCompiler {
  /// The Swift file that carries the data files, which must be sorted.
  ///
  /// Literals in a `switch` cost nothing at start: no table is built, and a page of text is read
  /// only when a file on it is asked for.
  static func embedding(of files: [DataFile]) throws(InvalidUTF8) -> String {
    var digest = DataDigest()
    var paths = ""
    var contents = ""
    var nodes = ""
    for (index, file) in files.enumerated() {
      file.bytes.withUnsafeBytes { digest.add(path: file.path, bytes: $0) }
      paths += "    case \(index): return \(SwiftLiteral.escaped(file.path))\n"
      let text = try SwiftLiteral.text(of: file)
      contents += "    case \(index):\n      return \(SwiftLiteral.raw(text))\n"
      if let packed = packedNodes(of: file) {
        nodes += "    case \(index):\n      return \(SwiftLiteral.raw(packed))\n"
      }
    }
    return """
      // Written by the build from the files of the data folder. Not to be edited.

      enum Embedded {
        static let count = \(files.count)
        static let digest: StaticString = "\(digest.value)"

        static func path(_ index: Int) -> StaticString {
          switch index {
      \(paths)    default: return ""
          }
        }

        static func contents(_ index: Int) -> StaticString {
          switch index {
      \(contents)    default: return ""
          }
        }

        static func nodes(_ index: Int) -> StaticString? {
          switch index {
      \(nodes)    default: return nil
          }
        }
      }

      """
  }

  /// The nodes of a file, so that nobody parses at run time what was parsed here; nil when anything is wrong with its form, or it is too large.
  private static func packedNodes(of file: DataFile) -> String? {
    let reading = Document.read(file: file.path, bytes: file.bytes)
    guard reading.problems.isEmpty, let document = reading.document else { return nil }
    return document.packed(with: file.bytes).map { String(decoding: $0, as: UTF8.self) }
  }
}
