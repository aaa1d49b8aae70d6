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
    from ..dicts.responses_client_event_response_create import (
        ResponsesClientEventResponseCreateAccessProgramsDict,
        ResponsesClientEventResponseCreateBackgroundOptionsDict,
        ResponsesClientEventResponseCreateImageDict,
    )
    from ..models.context_management_param import ContextManagementParam
    from ..models.enums import IncludeEnumInput
    from ..models.moderation_param import ModerationParam
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..models.reasoning import Reasoning
    from ..models.response_text_param import ResponseTextParam
    from ..models.responses_client_event_response_create import (
        ResponsesClientEventResponseCreateAccessPrograms,
        ResponsesClientEventResponseCreateBackgroundOptions,
        ResponsesClientEventResponseCreateImage,
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
        ResponseSteerInputParamInput,
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
        access_programs: ResponsesClientEventResponseCreateAccessPrograms
        | ResponsesClientEventResponseCreateAccessProgramsDict
        | None = None,
        background_options: ResponsesClientEventResponseCreateBackgroundOptions
        | ResponsesClientEventResponseCreateBackgroundOptionsDict
        | None = None,
        generate: bool | None = None,
        image: ResponsesClientEventResponseCreateImage | ResponsesClientEventResponseCreateImageDict | None = None,
    ) -> None:
        """Send ``response.create``.

        Asks the model in the background for a response, or lets it continue after a tool. Needs delegation to
        responses.

        Args:
            stream_id: Identifies the stream on the connection that the message belongs to.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
            top_logprobs: How many of the most likely tokens to return per position, with their log
                probabilities.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change
                this or `top_p`, not both.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are
                considered. Change this or `temperature`, not both.
            user: Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user
                names and email addresses.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: How long prompt prefixes stay in the cache.
            prompt_cache_options: Prompt caching options.
            previous_response_id: Id of the response to continue from. Its input and output become part of the
                context; its `instructions` do not.
            model: Name of the model that was used.
            background: Whether to run in the background. The call returns at once with status `queued`; poll
                for the result.
            max_tool_calls: Maximum number of built-in tool calls in one response. Further calls are ignored.
            text: Text output options: format and verbosity.
            tools: Tools the model was allowed to call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required`
                demands at least one call, and an object names a specific tool.
            prompt: Reference to a stored prompt template, with values for its variables.
            service_tier: Processing tier that was used. It can differ from the requested one.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of
                the conversation, `disabled` fails with a 400 error.
            reasoning: Reasoning options; only for reasoning models.
            input: Input for the model: text, or a list of items such as messages and tool outputs.
            include: Additional data to include in the response, omitted by default.
            parallel_tool_calls: Whether the model may call several tools in parallel.
            store: Whether to store the client event response create so that it can be retrieved later.
            instructions: System instructions: how the model should behave. They precede the conversation.
            moderation: Moderation of the request and its answer.
            stream: Has no effect: responses over a WebSocket are always streamed.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input
                and output are added to it.
            context_management: How to compact the context when it grows too long.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens.
            access_programs: Programs that unlock additional abilities of the model.
            background_options: Options of background responses.
            generate: Whether to generate output. False only puts the input into the conversation.
            image: How images are handled.
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
                "access_programs": access_programs,
                "background_options": background_options,
                "generate": generate,
                "image": image,
            },
        )

    def steer(self, *, input: ResponseSteerInputParamInput, previous_response_id: str) -> None:
        """Send ``response.steer``.

        Gives a response in progress further input: text, images or files. Not for responses of a conversation.

        Args:
            input: Instructions for a running response, as text or a list of items.
            previous_response_id: Id of the response to continue from. Its input and output become part of the
                context; its `instructions` do not.
        """
        self._send("response.steer", {"input": input, "previous_response_id": previous_response_id})


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
        access_programs: ResponsesClientEventResponseCreateAccessPrograms
        | ResponsesClientEventResponseCreateAccessProgramsDict
        | None = None,
        background_options: ResponsesClientEventResponseCreateBackgroundOptions
        | ResponsesClientEventResponseCreateBackgroundOptionsDict
        | None = None,
        generate: bool | None = None,
        image: ResponsesClientEventResponseCreateImage | ResponsesClientEventResponseCreateImageDict | None = None,
    ) -> None:
        """Send ``response.create``.

        Asks the model in the background for a response, or lets it continue after a tool. Needs delegation to
        responses.

        Args:
            stream_id: Identifies the stream on the connection that the message belongs to.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
            top_logprobs: How many of the most likely tokens to return per position, with their log
                probabilities.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change
                this or `top_p`, not both.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are
                considered. Change this or `temperature`, not both.
            user: Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user
                names and email addresses.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: How long prompt prefixes stay in the cache.
            prompt_cache_options: Prompt caching options.
            previous_response_id: Id of the response to continue from. Its input and output become part of the
                context; its `instructions` do not.
            model: Name of the model that was used.
            background: Whether to run in the background. The call returns at once with status `queued`; poll
                for the result.
            max_tool_calls: Maximum number of built-in tool calls in one response. Further calls are ignored.
            text: Text output options: format and verbosity.
            tools: Tools the model was allowed to call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required`
                demands at least one call, and an object names a specific tool.
            prompt: Reference to a stored prompt template, with values for its variables.
            service_tier: Processing tier that was used. It can differ from the requested one.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of
                the conversation, `disabled` fails with a 400 error.
            reasoning: Reasoning options; only for reasoning models.
            input: Input for the model: text, or a list of items such as messages and tool outputs.
            include: Additional data to include in the response, omitted by default.
            parallel_tool_calls: Whether the model may call several tools in parallel.
            store: Whether to store the client event response create so that it can be retrieved later.
            instructions: System instructions: how the model should behave. They precede the conversation.
            moderation: Moderation of the request and its answer.
            stream: Has no effect: responses over a WebSocket are always streamed.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input
                and output are added to it.
            context_management: How to compact the context when it grows too long.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens.
            access_programs: Programs that unlock additional abilities of the model.
            background_options: Options of background responses.
            generate: Whether to generate output. False only puts the input into the conversation.
            image: How images are handled.
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
                "access_programs": access_programs,
                "background_options": background_options,
                "generate": generate,
                "image": image,
            },
        )

    async def steer(self, *, input: ResponseSteerInputParamInput, previous_response_id: str) -> None:
        """Send ``response.steer``.

        Gives a response in progress further input: text, images or files. Not for responses of a conversation.

        Args:
            input: Instructions for a running response, as text or a list of items.
            previous_response_id: Id of the response to continue from. Its input and output become part of the
                context; its `instructions` do not.
        """
        await self._send("response.steer", {"input": input, "previous_response_id": previous_response_id})


class AsyncResponsesVerbs(AsyncVerbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def response(self) -> AsyncResponsesResponseVerbs:
        """The verbs ``response.*``."""
        return AsyncResponsesResponseVerbs(self._send)
