"""Delete a thread"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteThreadMethodParams(RequestOptions, total=False):
        """The keyword arguments of ``DeleteThreadMethod``."""


OPERATION = Operation(
    id="DeleteThreadMethod",
    method="DELETE",
    path="/chatkit/threads/{thread_id}",
    fixed_headers={'OpenAI-Beta': 'chatkit_beta=v1'},
    result='DeletedThreadResource',
)
