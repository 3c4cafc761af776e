import Digest
import Foundation

/// Writes the files of the data folder, as they stand, into one Swift file of static strings.
///
/// It embeds and does not judge: whether the data is right is for `amparo check` to say. Only bytes
/// that are not UTF-8 stop it, because a string cannot hold them.
@main
enum DataCompiler {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      fail("usage: DataCompiler <data folder> <output file>", exitCode: 64)
    }
    do {
      let files = try DataFile.all(in: URL(filePath: arguments[1], directoryHint: .isDirectory))
      try write(try embedding(of: files), to: URL(filePath: arguments[2]))
    } catch let error as InvalidUTF8 {
      let place = "\(arguments[1])/\(error.path):\(error.line):\(error.column)"
      fail("\(place): error: these bytes are not UTF-8", exitCode: 65)
    } catch {
      fail("\(arguments[1]): error: \(error)", exitCode: 66)
    }
  }

  /// Leaves an output that would not change alone, so that nothing is built again for it.
  private static func write(_ text: String, to file: URL) throws {
    let bytes = Data(text.utf8)
    if let old = try? Data(contentsOf: file), old == bytes { return }
    try bytes.write(to: file, options: .atomic)
  }

  private static func fail(_ sentence: String, exitCode: Int32) -> Never {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
    exit(exitCode)
  }
}
