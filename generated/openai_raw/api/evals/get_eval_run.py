"""Get a run"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class GetEvalRunParams(RequestOptions, total=False):
        """The keyword arguments of ``getEvalRun``."""


OPERATION = Operation(
    id="getEvalRun",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}",
    result='EvalRun',
)
