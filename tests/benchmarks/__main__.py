"""`make bench`: print what things cost, as ratios against peers measured in the same run."""

from __future__ import annotations

from tests.benchmarks import bench_decode, bench_extract, bench_import, bench_upload


def main() -> None:
    print(f"{'import':<32}{'CPU ms':>8}{'÷ import httpx':>16}")
    for name, milliseconds, ratio in bench_import.measure():
        print(f"{name:<32}{milliseconds:>8.0f}{ratio:>16.2f}")
    print()
    bench_decode.main()
    print()
    bench_extract.main()
    print()
    bench_upload.main()


if __name__ == "__main__":
    main()
