"""Cancel a run"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CancelRunParams(RequestOptions, total=False):
        """The keyword arguments of ``cancelRun``."""


OPERATION = Operation(
    id="cancelRun",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/cancel",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='RunObject',
)
