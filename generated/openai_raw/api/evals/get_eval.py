"""Get an eval"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class GetEvalParams(RequestOptions, total=False):
        """The keyword arguments of ``getEval``."""


OPERATION = Operation(
    id="getEval",
    method="GET",
    path="/evals/{eval_id}",
    result='Eval',
)
