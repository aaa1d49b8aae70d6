"""Get the text of a file"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveVectorStoreFileContentParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveVectorStoreFileContent``."""


OPERATION = Operation(
    id="retrieveVectorStoreFileContent",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}/content",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='VectorStoreFileContentResponse',
    page="once",
)
