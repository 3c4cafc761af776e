// swift-tools-version: 6.2
import PackageDescription

// Development only: a package of its own, so that a build of Amparo carries none of it.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    // What is measured.
    .package(name: "amparo", path: ".."),
    // The flags of the benchmark, and the empty command that `amparo` is held against.
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
  ],
  targets: [
    .executableTarget(
      name: "AmparoBenchmarks",
      dependencies: [
        "Floor", "EmptyCommand",
        .product(name: "Amparo", package: "amparo"),
        .product(name: "AmparoData", package: "amparo"),
        .product(name: "YAML", package: "amparo"),
        .product(name: "amparo", package: "amparo"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // What the machine cannot do faster: libyaml's events counted in C.
    .target(name: "Floor", dependencies: ["SystemYAML"]),
    .systemLibrary(
      name: "SystemYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    // A process with an argument parser that does nothing.
    .executableTarget(
      name: "EmptyCommand",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")]),
  ]
)
