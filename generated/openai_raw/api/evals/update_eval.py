"""Change an eval"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import MetadataInput

    class UpdateEvalParams(RequestOptions, total=False):
        """The keyword arguments of ``updateEval``."""

        name: str | Omit
        """Name of the eval."""
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="updateEval",
    method="POST",
    path="/evals/{eval_id}",
    body={'name': 'name', 'metadata': 'metadata'},
    bodies=('application/json',),
    result='Eval',
)
