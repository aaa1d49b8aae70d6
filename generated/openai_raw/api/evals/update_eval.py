"""Update eval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...unions import MetadataInput

    class UpdateEvalParams(RequestOptions, total=False):
        """The keyword arguments of ``updateEval``."""

        name: str
        metadata: MetadataInput

OPERATION = Operation(
    id="updateEval",
    method="POST",
    path="/evals/{eval_id}",
    body={'name': 'name', 'metadata': 'metadata'},
    bodies=('application/json',),
    result='Eval',
)
