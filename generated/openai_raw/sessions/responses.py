"""What ``client.responses.connect()`` sends: a verb per client event."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operation import Operation
from . import AsyncVerbs, Verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..dicts.context_management_param import ContextManagementParamDict
    from ..dicts.moderation_param import ModerationParamDict
    from ..dicts.prompt_cache_options_param import PromptCacheOptionsParamDict
    from ..dicts.reasoning import ReasoningDict
    from ..dicts.response_text_param import ResponseTextParamDict
    from ..models.context_management_param import ContextManagementParam
    from ..models.enums import IncludeEnumInput
    from ..models.moderation_param import ModerationParam
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..models.reasoning import Reasoning
    from ..models.response_text_param import ResponseTextParam
    from ..models.responses_client_event_response_create import (
        ResponsesClientEventResponseCreatePromptCacheRetentionInput,
        ResponsesClientEventResponseCreateTruncationInput,
    )
    from ..unions import (
        ConversationParamInput,
        InputParamInput,
        MetadataInput,
        ModelIdsResponsesInput,
        PromptInput,
        ResponsesServerEvent as ResponsesServerEvent,
        ResponseStreamOptionsInput,
        ServiceTierResponsesInput,
        ToolChoiceParamInput,
        ToolsArrayInput,
    )

CONNECT = Operation(
    id="connectResponses",
    method="GET",
    path="/responses",
    answer="none",
    event="ResponsesServerEvent",
    streams=True,
)


class ResponsesResponseVerbs(Verbs):
    """The verbs ``response.*`` of a session."""

    def create(
        self,
        *,
        stream_id: str | None = None,
        metadata: MetadataInput | None = None,
        top_logprobs: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: ResponsesClientEventResponseCreatePromptCacheRetentionInput | None = None,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | None = None,
        previous_response_id: str | None = None,
        model: ModelIdsResponsesInput | None = None,
        background: bool | None = None,
        max_tool_calls: int | None = None,
        text: ResponseTextParam | ResponseTextParamDict | None = None,
        tools: ToolsArrayInput | None = None,
        tool_choice: ToolChoiceParamInput | None = None,
        prompt: PromptInput | None = None,
        service_tier: ServiceTierResponsesInput | None = None,
        truncation: ResponsesClientEventResponseCreateTruncationInput | None = None,
        reasoning: Reasoning | ReasoningDict | None = None,
        input: InputParamInput | None = None,
        include: Sequence[IncludeEnumInput] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        instructions: str | None = None,
        moderation: ModerationParam | ModerationParamDict | None = None,
        stream: bool | None = None,
        stream_options: ResponseStreamOptionsInput | None = None,
        conversation: ConversationParamInput | None = None,
        context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | None = None,
        max_output_tokens: int | None = None,
    ) -> None:
        """Send ``response.create``.

        The event `response.create`.

        Args:
            stream_id: Which of the streams on the connection the message belongs to.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
            top_logprobs: How many of the likeliest tokens to give at each position, with their log
                probabilities.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable.
                Change this or `top_p`, not both.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1.
                Change this or `temperature`, not both.
            user: An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies;
                hash it, so that it names nobody.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache.
            prompt_cache_options: How the prompt of a request is cached.
            previous_response_id: Id of the response that this one continues; its input and output become part
                of the context.
            model: The model that was used.
            background: Run in the background: the answer comes at once, in status `queued`, and is polled for.
            max_tool_calls: The most calls of built-in tools in one response; further ones are ignored.
            text: Format and length of the text in the answer.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all,
                `required` asks for at least one; an object names it.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            service_tier: How the request was processed and billed.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the
                beginning, `disabled` fails with 400.
            reasoning: How the model reasons; only for models that do.
            input: What the model responds to: a text, or a list of items such as messages and tool outputs.
            include: Further data to put into the response, which is left out otherwise.
            parallel_tool_calls: Whether the model may call several tools at once.
            store: Whether the client event response create is kept, so that it can be retrieved later.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            moderation: Have a request and its answer moderated.
            stream: Without effect here: over a WebSocket every response is streamed.
            stream_options: What a stream of events contains.
            conversation: The conversation that the response belongs to: its items come before the input, and
                those of the response are added to it.
            context_management: When and how the context is made shorter.
            max_output_tokens: The most tokens to generate, those of reasoning included.
        """
        self._send(
            "response.create",
            {},
            {
                "stream_id": stream_id,
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "previous_response_id": previous_response_id,
                "model": model,
                "background": background,
                "max_tool_calls": max_tool_calls,
                "text": text,
                "tools": tools,
                "tool_choice": tool_choice,
                "prompt": prompt,
                "service_tier": service_tier,
                "truncation": truncation,
                "reasoning": reasoning,
                "input": input,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "moderation": moderation,
                "stream": stream,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
            },
        )


class ResponsesVerbs(Verbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def response(self) -> ResponsesResponseVerbs:
        """The verbs ``response.*``."""
        return ResponsesResponseVerbs(self._send)


class AsyncResponsesResponseVerbs(AsyncVerbs):
    """The verbs ``response.*`` of a session."""

    async def create(
        self,
        *,
        stream_id: str | None = None,
        metadata: MetadataInput | None = None,
        top_logprobs: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: ResponsesClientEventResponseCreatePromptCacheRetentionInput | None = None,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | None = None,
        previous_response_id: str | None = None,
        model: ModelIdsResponsesInput | None = None,
        background: bool | None = None,
        max_tool_calls: int | None = None,
        text: ResponseTextParam | ResponseTextParamDict | None = None,
        tools: ToolsArrayInput | None = None,
        tool_choice: ToolChoiceParamInput | None = None,
        prompt: PromptInput | None = None,
        service_tier: ServiceTierResponsesInput | None = None,
        truncation: ResponsesClientEventResponseCreateTruncationInput | None = None,
        reasoning: Reasoning | ReasoningDict | None = None,
        input: InputParamInput | None = None,
        include: Sequence[IncludeEnumInput] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        instructions: str | None = None,
        moderation: ModerationParam | ModerationParamDict | None = None,
        stream: bool | None = None,
        stream_options: ResponseStreamOptionsInput | None = None,
        conversation: ConversationParamInput | None = None,
        context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | None = None,
        max_output_tokens: int | None = None,
    ) -> None:
        """Send ``response.create``.

        The event `response.create`.

        Args:
            stream_id: Which of the streams on the connection the message belongs to.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
            top_logprobs: How many of the likeliest tokens to give at each position, with their log
                probabilities.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable.
                Change this or `top_p`, not both.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1.
                Change this or `temperature`, not both.
            user: An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies;
                hash it, so that it names nobody.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache.
            prompt_cache_options: How the prompt of a request is cached.
            previous_response_id: Id of the response that this one continues; its input and output become part
                of the context.
            model: The model that was used.
            background: Run in the background: the answer comes at once, in status `queued`, and is polled for.
            max_tool_calls: The most calls of built-in tools in one response; further ones are ignored.
            text: Format and length of the text in the answer.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all,
                `required` asks for at least one; an object names it.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            service_tier: How the request was processed and billed.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the
                beginning, `disabled` fails with 400.
            reasoning: How the model reasons; only for models that do.
            input: What the model responds to: a text, or a list of items such as messages and tool outputs.
            include: Further data to put into the response, which is left out otherwise.
            parallel_tool_calls: Whether the model may call several tools at once.
            store: Whether the client event response create is kept, so that it can be retrieved later.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            moderation: Have a request and its answer moderated.
            stream: Without effect here: over a WebSocket every response is streamed.
            stream_options: What a stream of events contains.
            conversation: The conversation that the response belongs to: its items come before the input, and
                those of the response are added to it.
            context_management: When and how the context is made shorter.
            max_output_tokens: The most tokens to generate, those of reasoning included.
        """
        await self._send(
            "response.create",
            {},
            {
                "stream_id": stream_id,
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "previous_response_id": previous_response_id,
                "model": model,
                "background": background,
                "max_tool_calls": max_tool_calls,
                "text": text,
                "tools": tools,
                "tool_choice": tool_choice,
                "prompt": prompt,
                "service_tier": service_tier,
                "truncation": truncation,
                "reasoning": reasoning,
                "input": input,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "moderation": moderation,
                "stream": stream,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
            },
        )


class AsyncResponsesVerbs(AsyncVerbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def response(self) -> AsyncResponsesResponseVerbs:
        """The verbs ``response.*``."""
        return AsyncResponsesResponseVerbs(self._send)
