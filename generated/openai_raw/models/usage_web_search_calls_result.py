from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_web_search_calls_result_api_source import UsageWebSearchCallsResultApiSource


@model
class UsageWebSearchCallsResult(Base):
    """Web search calls within one bucket of time."""

    object: Literal['organization.usage.web_searches.result']
    """The kind of object: always `organization.usage.web_searches.result`."""
    num_model_requests: int
    """How many requests to models were made in the period."""
    num_requests: int
    """Calls of the tool."""
    project_id: str | None = None
    """The project that the figures are for; None unless grouped by `project_id`."""
    user_id: str | None = None
    """The user that the figures are for; None unless grouped by `user_id`."""
    api_key_id: str | None = None
    """The API key that the figures are for; None unless grouped by `api_key_id`."""
    model: str | None = None
    """The model that the figures are for; None unless grouped by `model`."""
    context_level: str | None = None
    """The amount of search context. Null unless the request groups by `context_level`."""
    api_source: UsageWebSearchCallsResultApiSource | None = None
    """The API that was called. Null unless the request groups by it. Values: `agents_api`, `unlabeled`."""
    _tags = {'object': 'organization.usage.web_searches.result'}
