// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "amparo",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Amparo", targets: ["Amparo"]),
    .executable(name: "amparo", targets: ["AmparoCommand"]),
    // The data as the executable carries it, and the nodes under the reading: for the benchmarks.
    .library(name: "AmparoData", targets: ["AmparoData"]),
    .library(name: "YAML", targets: ["YAML"]),
  ],
  traits: [
    // `amparo export --format sqlite`: needs libsqlite3-dev, which nothing else does.
    .trait(name: "SQLite", description: "Export the data as an SQLite database.")
  ],
  dependencies: [
    // The command line: commands, flags, help, completion scripts.
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
    // `swift package generate-documentation`: the library's pages from its doc comments.
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", .upToNextMinor(from: "1.5.0")),
  ],
  targets: [
    // The system's libyaml, which turns text into YAML events.
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "YAML", dependencies: ["CYAML"], swiftSettings: strict),
    // The digest of the data, shared by the library and by the tool that embeds the data.
    .target(name: "Digest", swiftSettings: strict),
    .target(name: "Amparo", dependencies: ["YAML", "Digest"], swiftSettings: strict),
    .executableTarget(
      name: "AmparoCommand",
      dependencies: [
        "Amparo", "AmparoData", .target(name: "SQLiteFile", condition: .when(traits: ["SQLite"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // The system's SQLite, which turns a script into a database. Built only with the trait.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(
      name: "SQLiteFile",
      dependencies: [.target(name: "CSQLite", condition: .when(traits: ["SQLite"]))],
      swiftSettings: strict),

    // The data, carried by the executable: the build runs DataCompiler over Data/.
    .target(
      name: "AmparoData", path: "Data", exclude: ["README.md", "LICENSE"],
      swiftSettings: strict, plugins: ["EmbedData"]),
    .executableTarget(
      name: "DataCompiler", dependencies: ["Digest", "YAML"], swiftSettings: strict),
    .plugin(
      name: "EmbedData", capability: .buildTool(), dependencies: ["DataCompiler"],
      path: "Sources/EmbedData"),

    .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: strict),
    .testTarget(name: "AmparoTests", dependencies: ["Amparo", "Digest"], swiftSettings: strict),
    .testTarget(name: "ScenarioTests", dependencies: ["Amparo", "YAML"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["Amparo", "AmparoCommand"], swiftSettings: strict),
    .testTarget(
      name: "HouseTests",
      dependencies: ["Amparo", "AmparoData", "DataCompiler", "Digest", "YAML"],
      swiftSettings: strict),
  ]
)
