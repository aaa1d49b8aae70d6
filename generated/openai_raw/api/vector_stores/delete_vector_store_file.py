"""Take a file out of a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteVectorStoreFileParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteVectorStoreFile``."""


OPERATION = Operation(
    id="deleteVectorStoreFile",
    method="DELETE",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='DeleteVectorStoreFileResponse',
)
