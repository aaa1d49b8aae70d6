from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import Metadata, MetadataInput

    class EvalStoredCompletionsSourceDict(TypedDict, total=False):
        type: Required[Literal['stored_completions']]
        """Tells this object from others that can stand in its place: always `stored_completions`. Default:
        `stored_completions`."""
        metadata: MetadataInput
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""
        model: str | None
        """The model to use, such as `gpt-5.4-mini`."""
        created_after: int | None
        """Only what was created after this moment, in Unix seconds; None for no such limit."""
        created_before: int | None
        """Only what was created before this moment, in Unix seconds; None for no such limit."""
        limit: int | None
        """The most completions to take; None for all."""


@model
class EvalStoredCompletionsSource(Base):
    """The data is stored chat completions that meet all these conditions."""

    type: Literal['stored_completions']
    """Tells this object from others that can stand in its place: always `stored_completions`. Default:
    `stored_completions`."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    model: str | None = None
    """The model to use, such as `gpt-5.4-mini`."""
    created_after: int | None = None
    """Only what was created after this moment, in Unix seconds; None for no such limit."""
    created_before: int | None = None
    """Only what was created before this moment, in Unix seconds; None for no such limit."""
    limit: int | None = None
    """The most completions to take; None for all."""
    _tags = {'type': 'stored_completions'}
