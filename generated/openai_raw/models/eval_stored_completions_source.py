from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import Metadata, MetadataInput

    class EvalStoredCompletionsSourceDict(TypedDict, total=False):
        type: Required[Literal['stored_completions']]
        metadata: MetadataInput
        model: str | None
        created_after: int | None
        created_before: int | None
        limit: int | None


@model
class EvalStoredCompletionsSource(Base):
    """Eval stored completions source.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    type: Literal['stored_completions']
    metadata: Metadata = None
    model: str | None = None
    created_after: int | None = None
    created_before: int | None = None
    limit: int | None = None
    _tags = {'type': 'stored_completions'}
