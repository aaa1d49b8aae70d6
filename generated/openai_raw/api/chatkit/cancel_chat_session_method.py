"""Cancel a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CancelChatSessionMethodParams(RequestOptions, total=False):
        """The keyword arguments of ``CancelChatSessionMethod``."""


OPERATION = Operation(
    id="CancelChatSessionMethod",
    method="POST",
    path="/chatkit/sessions/{session_id}/cancel",
    fixed_headers={'OpenAI-Beta': 'chatkit_beta=v1'},
    result='ChatSessionResource',
)
