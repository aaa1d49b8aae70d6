"""Delete an assistant"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteAssistantParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteAssistant``."""


OPERATION = Operation(
    id="deleteAssistant",
    method="DELETE",
    path="/assistants/{assistant_id}",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='DeleteAssistantResponse',
)
