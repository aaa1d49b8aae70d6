from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required, TypedDict

    class CreateEvalStoredCompletionsDataSourceConfigDict(TypedDict, total=False):
        type: Required[Literal['stored_completions']]
        metadata: Mapping[str, Any]


@model
class CreateEvalStoredCompletionsDataSourceConfig(Base):
    """Create eval stored completions data source config."""

    type: Literal['stored_completions']
    metadata: dict[str, Any] | None = absent
    _tags = {'type': 'stored_completions'}
