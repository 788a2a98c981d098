"""What is no multipart body: told to its sender, and to nobody else."""

from __future__ import annotations

import pytest
from towpath.testing import Refusal
from towpath.testing.multipart import MultipartReader


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"a,b\r\n1,2\r\n", "Expected boundary character"),
        (b"--edge\r\nContent Type: text/csv\r\n\r\n", "Found invalid character"),
        (b"--edge\r\n: x\r\n\r\n", "Found 0-length header"),
    ],
)
def test_what_is_no_multipart_is_refused_and_not_logged(
    body: bytes, says: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(Refusal) as caught:
        MultipartReader("edge").feed(body)
    assert (caught.value.status, caught.value.where) == (400, "body")
    assert says in caught.value.message
    assert caplog.records == []
