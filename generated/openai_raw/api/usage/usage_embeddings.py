"""Usage embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.usage_embeddings_bucket_width import UsageEmbeddingsBucketWidthInput
    from ...models.usage_embeddings_group_by_item import UsageEmbeddingsGroupByItemInput

    class UsageEmbeddingsParams(RequestOptions, total=False):
        """The keyword arguments of ``usage-embeddings``."""

        start_time: Required[int]
        end_time: int | Omit
        bucket_width: UsageEmbeddingsBucketWidthInput | Omit
        project_ids: Sequence[str] | Omit
        user_ids: Sequence[str] | Omit
        api_key_ids: Sequence[str] | Omit
        models: Sequence[str] | Omit
        group_by: Sequence[UsageEmbeddingsGroupByItemInput] | Omit
        limit: int | Omit
        page: str | Omit

OPERATION = Operation(
    id="usage-embeddings",
    method="GET",
    path="/organization/usage/embeddings",
    security="admin_api_key",
    query={'start_time': 'start_time', 'end_time': 'end_time', 'bucket_width': 'bucket_width', 'project_ids': 'project_ids[]', 'user_ids': 'user_ids[]', 'api_key_ids': 'api_key_ids[]', 'models': 'models[]', 'group_by': 'group_by[]', 'limit': 'limit', 'page': 'page'},
    required=('start_time',),
    result='UsageResponse',
    page="page",
)
