"""Delete a fine-tuned model"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteModelParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteModel``."""


OPERATION = Operation(
    id="deleteModel",
    method="DELETE",
    path="/models/{model}",
    result='DeleteModelResponse',
)
