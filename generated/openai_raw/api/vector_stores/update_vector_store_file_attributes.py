"""Change the attributes of a file"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import VectorStoreFileAttributesInput

    class UpdateVectorStoreFileAttributesParams(RequestOptions, total=False):
        """The keyword arguments of ``updateVectorStoreFileAttributes``."""

        attributes: Required[VectorStoreFileAttributesInput]
        """Values of your own that searches can filter by: at most 16."""

OPERATION = Operation(
    id="updateVectorStoreFileAttributes",
    method="POST",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    body={'attributes': 'attributes'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    required=('attributes',),
    bodies=('application/json',),
    result='VectorStoreFileObject',
)
