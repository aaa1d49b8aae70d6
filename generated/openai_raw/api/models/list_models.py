"""List models"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ListModelsParams(RequestOptions, total=False):
        """The keyword arguments of ``listModels``."""


OPERATION = Operation(
    id="listModels",
    method="GET",
    path="/models",
    result='ListModelsResponse',
    page="once",
)
