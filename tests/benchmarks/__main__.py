"""`make bench`: print what things cost, as ratios against peers measured in the same run."""

from __future__ import annotations

from tests.benchmarks import bench_import


def main() -> None:
    print(f"{'import':<28}{'CPU ms':>8}{'÷ import httpx':>16}")
    for name, milliseconds, ratio in bench_import.measure():
        print(f"{name:<28}{milliseconds:>8.0f}{ratio:>16.2f}")


if __name__ == "__main__":
    main()
