"""What ``client.responses.connect()`` sends: a verb per client event."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operation import Operation
from . import AsyncVerbs, Verbs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ..models.context_management_param import ContextManagementParam, ContextManagementParamDict
    from ..models.include_enum import IncludeEnumInput
    from ..models.moderation_param import ModerationParam, ModerationParamDict
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from ..models.reasoning import Reasoning, ReasoningDict
    from ..models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from ..models.responses_client_event_response_create_prompt_cache_retention import ResponsesClientEventResponseCreatePromptCacheRetentionInput
    from ..models.responses_client_event_response_create_truncation import ResponsesClientEventResponseCreateTruncationInput
    from ..unions import ConversationParamInput, InputParamInput, MetadataInput, ModelIdsResponsesInput, PromptInput, ResponseStreamOptionsInput, ServiceTierResponsesInput, ToolChoiceParamInput, ToolsArrayInput
    from ..unions import ResponsesServerEvent as ResponsesServerEvent

CONNECT = Operation(
    id="connectResponses",
    method="GET",
    path="/responses",
    answer="none",
    event='ResponsesServerEvent',
    streams=True,
)


class ResponsesResponseVerbs(Verbs):
    """The verbs ``response.*`` of a session."""

    def create(self, *, stream_id: str | None = None, metadata: MetadataInput | None = None, top_logprobs: int | None = None, temperature: float | None = None, top_p: float | None = None, user: str | None = None, safety_identifier: str | None = None, prompt_cache_key: str | None = None, prompt_cache_retention: ResponsesClientEventResponseCreatePromptCacheRetentionInput | None = None, prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | None = None, previous_response_id: str | None = None, model: ModelIdsResponsesInput | None = None, background: bool | None = None, max_tool_calls: int | None = None, text: ResponseTextParam | ResponseTextParamDict | None = None, tools: ToolsArrayInput | None = None, tool_choice: ToolChoiceParamInput | None = None, prompt: PromptInput | None = None, service_tier: ServiceTierResponsesInput | None = None, truncation: ResponsesClientEventResponseCreateTruncationInput | None = None, reasoning: Reasoning | ReasoningDict | None = None, input: InputParamInput | None = None, include: Sequence[IncludeEnumInput] | None = None, parallel_tool_calls: bool | None = None, store: bool | None = None, instructions: str | None = None, moderation: ModerationParam | ModerationParamDict | None = None, stream: bool | None = None, stream_options: ResponseStreamOptionsInput | None = None, conversation: ConversationParamInput | None = None, context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | None = None, max_output_tokens: int | None = None) -> None:
        """Send ``response.create``."""
        self._send("response.create", {}, {"stream_id": stream_id, "metadata": metadata, "top_logprobs": top_logprobs, "temperature": temperature, "top_p": top_p, "user": user, "safety_identifier": safety_identifier, "prompt_cache_key": prompt_cache_key, "prompt_cache_retention": prompt_cache_retention, "prompt_cache_options": prompt_cache_options, "previous_response_id": previous_response_id, "model": model, "background": background, "max_tool_calls": max_tool_calls, "text": text, "tools": tools, "tool_choice": tool_choice, "prompt": prompt, "service_tier": service_tier, "truncation": truncation, "reasoning": reasoning, "input": input, "include": include, "parallel_tool_calls": parallel_tool_calls, "store": store, "instructions": instructions, "moderation": moderation, "stream": stream, "stream_options": stream_options, "conversation": conversation, "context_management": context_management, "max_output_tokens": max_output_tokens})


class ResponsesVerbs(Verbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def response(self) -> ResponsesResponseVerbs:
        """The verbs ``response.*``."""
        return ResponsesResponseVerbs(self._send)


class AsyncResponsesResponseVerbs(AsyncVerbs):
    """The verbs ``response.*`` of a session."""

    async def create(self, *, stream_id: str | None = None, metadata: MetadataInput | None = None, top_logprobs: int | None = None, temperature: float | None = None, top_p: float | None = None, user: str | None = None, safety_identifier: str | None = None, prompt_cache_key: str | None = None, prompt_cache_retention: ResponsesClientEventResponseCreatePromptCacheRetentionInput | None = None, prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | None = None, previous_response_id: str | None = None, model: ModelIdsResponsesInput | None = None, background: bool | None = None, max_tool_calls: int | None = None, text: ResponseTextParam | ResponseTextParamDict | None = None, tools: ToolsArrayInput | None = None, tool_choice: ToolChoiceParamInput | None = None, prompt: PromptInput | None = None, service_tier: ServiceTierResponsesInput | None = None, truncation: ResponsesClientEventResponseCreateTruncationInput | None = None, reasoning: Reasoning | ReasoningDict | None = None, input: InputParamInput | None = None, include: Sequence[IncludeEnumInput] | None = None, parallel_tool_calls: bool | None = None, store: bool | None = None, instructions: str | None = None, moderation: ModerationParam | ModerationParamDict | None = None, stream: bool | None = None, stream_options: ResponseStreamOptionsInput | None = None, conversation: ConversationParamInput | None = None, context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | None = None, max_output_tokens: int | None = None) -> None:
        """Send ``response.create``."""
        await self._send("response.create", {}, {"stream_id": stream_id, "metadata": metadata, "top_logprobs": top_logprobs, "temperature": temperature, "top_p": top_p, "user": user, "safety_identifier": safety_identifier, "prompt_cache_key": prompt_cache_key, "prompt_cache_retention": prompt_cache_retention, "prompt_cache_options": prompt_cache_options, "previous_response_id": previous_response_id, "model": model, "background": background, "max_tool_calls": max_tool_calls, "text": text, "tools": tools, "tool_choice": tool_choice, "prompt": prompt, "service_tier": service_tier, "truncation": truncation, "reasoning": reasoning, "input": input, "include": include, "parallel_tool_calls": parallel_tool_calls, "store": store, "instructions": instructions, "moderation": moderation, "stream": stream, "stream_options": stream_options, "conversation": conversation, "context_management": context_management, "max_output_tokens": max_output_tokens})


class AsyncResponsesVerbs(AsyncVerbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def response(self) -> AsyncResponsesResponseVerbs:
        """The verbs ``response.*``."""
        return AsyncResponsesResponseVerbs(self._send)
