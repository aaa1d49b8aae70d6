"""`make bulk-kill` does this fifty times; here a few moments are enough to see that nothing has changed."""

from __future__ import annotations

import pytest

from tests.bulk.kill import kill_and_resume


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_run_goes_on(seed: int) -> None:
    done, begun = kill_and_resume(seed)
    assert done + begun > 0
