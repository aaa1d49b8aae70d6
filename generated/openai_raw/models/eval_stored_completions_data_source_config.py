from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..unions import Metadata


@model
class EvalStoredCompletionsDataSourceConfig(Base):
    """The data comes from stored chat completions."""

    type: Literal['stored_completions']
    """Tells this object from others that can stand in its place: always `stored_completions`."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    schema: dict[str, Any]
    """The format, as a JSON Schema."""
    _tags = {'type': 'stored_completions'}

    @property
    def schema_(self) -> dict[str, Any]:
        """What the official client calls `schema`."""
        return self.schema
