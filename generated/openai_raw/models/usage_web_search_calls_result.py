from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_web_search_calls_result_api_source import UsageWebSearchCallsResultApiSource


@model
class UsageWebSearchCallsResult(Base):
    """Usage web search calls result."""

    object: Literal['organization.usage.web_searches.result']
    num_model_requests: int
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    context_level: str | None = None
    api_source: UsageWebSearchCallsResultApiSource | None = None
    _tags = {'object': 'organization.usage.web_searches.result'}
