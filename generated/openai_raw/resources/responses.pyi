"""The resource ``client.responses``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Literal, Protocol, Unpack, overload

import httpx

from ..api.responses.cancel_response import CancelResponseParams
from ..api.responses.compactconversation import CompactconversationParams
from ..api.responses.create_response import CreateResponseParams
from ..api.responses.delete_response import DeleteResponseParams
from ..api.responses.get_response import GetResponseParams
from ..client import (
    AsyncResource,
    AsyncStream,
    AsyncStreamedResponse,
    Omit,
    RawResponse,
    Resource,
    Stream,
    StreamedResponse,
)
from ..dicts.compact_response_method_public_body import CompactResponseMethodPublicBodyImageDict
from ..dicts.context_management_param import ContextManagementParamDict
from ..dicts.create_response import (
    CreateResponseAccessProgramsDict,
    CreateResponseBackgroundOptionsDict,
    CreateResponseImageDict,
)
from ..dicts.moderation_param import ModerationParamDict
from ..dicts.prompt_cache_options_param import PromptCacheOptionsParamDict
from ..dicts.reasoning import ReasoningDict
from ..dicts.response_text_param import ResponseTextParamDict
from ..models.compact_resource import CompactResource
from ..models.compact_response_method_public_body import (
    CompactResponseMethodPublicBodyImage,
    PromptCacheRetentionEnumInput,
    ServiceTierEnumInput,
)
from ..models.context_management_param import ContextManagementParam
from ..models.create_response import (
    CreateResponseAccessPrograms,
    CreateResponseBackgroundOptions,
    CreateResponseImage,
    CreateResponsePromptCacheRetentionInput,
    CreateResponseTruncationInput,
)
from ..models.delete_response_response import DeleteResponseResponse
from ..models.enums import IncludeEnumInput
from ..models.moderation_param import ModerationParam
from ..models.prompt_cache_options_param import PromptCacheOptionsParam
from ..models.reasoning import Reasoning
from ..models.response import Response
from ..models.response_text_param import ResponseTextParam
from ..unions import (
    ConversationParamInput,
    InputItemInput,
    InputParamInput,
    MetadataInput,
    ModelIdsCompactionInput,
    ModelIdsResponsesInput,
    PromptInput,
    ResponseStreamEvent,
    ResponseStreamOptionsInput,
    ServiceTierResponsesInput,
    ToolChoiceParamInput,
    ToolsArrayInput,
)
from .responses_input_items import AsyncResponsesInputItems, ResponsesInputItems
from .responses_input_tokens import AsyncResponsesInputTokens, ResponsesInputTokens

class Responses(Resource):
    @cached_property
    def input_items(self) -> ResponsesInputItems: ...
    @cached_property
    def input_tokens(self) -> ResponsesInputTokens: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: ModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: ResponseTextParam | ResponseTextParamDict | Omit = ...,
        tools: ToolsArrayInput | Omit = ...,
        tool_choice: ToolChoiceParamInput | Omit = ...,
        prompt: PromptInput | Omit = ...,
        service_tier: ServiceTierResponsesInput | Omit = ...,
        truncation: CreateResponseTruncationInput | Omit | None = ...,
        reasoning: Reasoning | ReasoningDict | Omit | None = ...,
        input: InputParamInput | Omit = ...,
        include: Sequence[IncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stream_options: ResponseStreamOptionsInput | Omit = ...,
        conversation: ConversationParamInput | Omit | None = ...,
        context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        access_programs: CreateResponseAccessPrograms | CreateResponseAccessProgramsDict | Omit = ...,
        background_options: CreateResponseBackgroundOptions | CreateResponseBackgroundOptionsDict | Omit = ...,
        image: CreateResponseImage | CreateResponseImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[ResponseStreamEvent]:
        """Create a response

        Generates a response to text, images or files. With `stream=True`, it arrives as events. With
        `background=True`, the call returns at once with status `queued`, and you poll for the result.
        Input and output tokens are billed; some hosted tools cost extra per call. A response that was
        cut short has status `incomplete` and the reason in `incomplete_details`; a failed one has
        `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            top_logprobs: How many of the most likely tokens to return per position, with their log probabilities. From 0 to 20.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses. At most 64 characters.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: Prompt caching options.
            previous_response_id: Id of the response to continue from. Its input and output become part of the context; its `instructions` do not.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Whether to run in the background. The call returns at once with status `queued`; poll for the result. Default: `false`.
            max_tool_calls: Maximum number of built-in tool calls in one response. Further calls are ignored.
            text: Text output options: format and verbosity.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            prompt: Reference to a stored prompt template, with values for its variables.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error. Default: `disabled`. Deprecated by OpenAI.
            reasoning: Reasoning options; only for reasoning models.
            input: Input for the model: text, or a list of items such as messages and tool outputs.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools in parallel. Default: `true`.
            store: Whether to store the response so that it can be retrieved later. Default: `true`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            moderation: Moderation of the request and its answer.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
    @overload
    def create(
        self,
        *,
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: ModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: ResponseTextParam | ResponseTextParamDict | Omit = ...,
        tools: ToolsArrayInput | Omit = ...,
        tool_choice: ToolChoiceParamInput | Omit = ...,
        prompt: PromptInput | Omit = ...,
        service_tier: ServiceTierResponsesInput | Omit = ...,
        truncation: CreateResponseTruncationInput | Omit | None = ...,
        reasoning: Reasoning | ReasoningDict | Omit | None = ...,
        input: InputParamInput | Omit = ...,
        include: Sequence[IncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stream_options: ResponseStreamOptionsInput | Omit = ...,
        conversation: ConversationParamInput | Omit | None = ...,
        context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        access_programs: CreateResponseAccessPrograms | CreateResponseAccessProgramsDict | Omit = ...,
        background_options: CreateResponseBackgroundOptions | CreateResponseBackgroundOptionsDict | Omit = ...,
        image: CreateResponseImage | CreateResponseImageDict | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Response:
        """Create a response

        Generates a response to text, images or files. With `stream=True`, it arrives as events. With
        `background=True`, the call returns at once with status `queued`, and you poll for the result.
        Input and output tokens are billed; some hosted tools cost extra per call. A response that was
        cut short has status `incomplete` and the reason in `incomplete_details`; a failed one has
        `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            top_logprobs: How many of the most likely tokens to return per position, with their log probabilities. From 0 to 20.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses. At most 64 characters.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: Prompt caching options.
            previous_response_id: Id of the response to continue from. Its input and output become part of the context; its `instructions` do not.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Whether to run in the background. The call returns at once with status `queued`; poll for the result. Default: `false`.
            max_tool_calls: Maximum number of built-in tool calls in one response. Further calls are ignored.
            text: Text output options: format and verbosity.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            prompt: Reference to a stored prompt template, with values for its variables.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error. Default: `disabled`. Deprecated by OpenAI.
            reasoning: Reasoning options; only for reasoning models.
            input: Input for the model: text, or a list of items such as messages and tool outputs.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools in parallel. Default: `true`.
            store: Whether to store the response so that it can be retrieved later. Default: `true`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            moderation: Moderation of the request and its answer.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
    @overload
    def create(
        self,
        *,
        stream: bool | None,
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: ModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: ResponseTextParam | ResponseTextParamDict | Omit = ...,
        tools: ToolsArrayInput | Omit = ...,
        tool_choice: ToolChoiceParamInput | Omit = ...,
        prompt: PromptInput | Omit = ...,
        service_tier: ServiceTierResponsesInput | Omit = ...,
        truncation: CreateResponseTruncationInput | Omit | None = ...,
        reasoning: Reasoning | ReasoningDict | Omit | None = ...,
        input: InputParamInput | Omit = ...,
        include: Sequence[IncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stream_options: ResponseStreamOptionsInput | Omit = ...,
        conversation: ConversationParamInput | Omit | None = ...,
        context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        access_programs: CreateResponseAccessPrograms | CreateResponseAccessProgramsDict | Omit = ...,
        background_options: CreateResponseBackgroundOptions | CreateResponseBackgroundOptionsDict | Omit = ...,
        image: CreateResponseImage | CreateResponseImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Response | Stream[ResponseStreamEvent]:
        """Create a response

        Generates a response to text, images or files. With `stream=True`, it arrives as events. With
        `background=True`, the call returns at once with status `queued`, and you poll for the result.
        Input and output tokens are billed; some hosted tools cost extra per call. A response that was
        cut short has status `incomplete` and the reason in `incomplete_details`; a failed one has
        `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            top_logprobs: How many of the most likely tokens to return per position, with their log probabilities. From 0 to 20.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses. At most 64 characters.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: Prompt caching options.
            previous_response_id: Id of the response to continue from. Its input and output become part of the context; its `instructions` do not.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Whether to run in the background. The call returns at once with status `queued`; poll for the result. Default: `false`.
            max_tool_calls: Maximum number of built-in tool calls in one response. Further calls are ignored.
            text: Text output options: format and verbosity.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            prompt: Reference to a stored prompt template, with values for its variables.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error. Default: `disabled`. Deprecated by OpenAI.
            reasoning: Reasoning options; only for reasoning models.
            input: Input for the model: text, or a list of items such as messages and tool outputs.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools in parallel. Default: `true`.
            store: Whether to store the response so that it can be retrieved later. Default: `true`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            moderation: Moderation of the request and its answer.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: Sequence[IncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[ResponseStreamEvent]:
        """Get a response

        Retrieves a stored response, to poll one that runs in the background or to resume its stream. For a
        response created with `store=False`, it raises a 404 error.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[IncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Response:
        """Get a response

        Retrieves a stored response, to poll one that runs in the background or to resume its stream. For a
        response created with `store=False`, it raises a 404 error.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: bool | None,
        include: Sequence[IncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Response | Stream[ResponseStreamEvent]:
        """Get a response

        Retrieves a stored response, to poll one that runs in the background or to resume its stream. For a
        response created with `store=False`, it raises a 404 error.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
        """
    def delete(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteResponseResponse:
        """Delete a response

        Deletes a stored response. It can no longer be continued with `previous_response_id`. This cannot be
        undone.

        ``DELETE /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
        """
    def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Response:
        """Cancel a response

        Cancels a response that runs in the background. To cancel any other response, close the connection.
        Cancelling twice has no effect.

        ``POST /responses/{response_id}/cancel``

        Args:
            response_id: Required. Id of the response.
        """
    def compact(
        self,
        *,
        model: ModelIdsCompactionInput,
        input: str | Sequence[InputItemInput] | Omit | None = ...,
        previous_response_id: str | Omit | None = ...,
        instructions: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: PromptCacheRetentionEnumInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit | None = ...,
        service_tier: ServiceTierEnumInput | Omit | None = ...,
        image: CompactResponseMethodPublicBodyImage | CompactResponseMethodPublicBodyImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CompactResource:
        """Compact a conversation

        Compacts a long conversation into fewer items; one encrypted item holds what the model needs to
        remember. Pass `output` unchanged as the input of the next request. The tokens it uses are
        billed.

        ``POST /responses/compact``

        Args:
            model: Required. Context compaction settings. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            input: The conversation to compact: text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response to continue from. Its input and output become part of the context; its `instructions` do not.
            instructions: System instructions: how the model should behave. They precede the conversation.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache. At most 64 characters.
            prompt_cache_retention: How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: Prompt caching options.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `fast`, `flex`, `priority`.
            image: Handling of images in the context.
        """
    @property
    def with_raw_response(self) -> ResponsesRaw: ...
    @property
    def with_streaming_response(self) -> ResponsesStreaming: ...

class AsyncResponses(AsyncResource):
    @cached_property
    def input_items(self) -> AsyncResponsesInputItems: ...
    @cached_property
    def input_tokens(self) -> AsyncResponsesInputTokens: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: ModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: ResponseTextParam | ResponseTextParamDict | Omit = ...,
        tools: ToolsArrayInput | Omit = ...,
        tool_choice: ToolChoiceParamInput | Omit = ...,
        prompt: PromptInput | Omit = ...,
        service_tier: ServiceTierResponsesInput | Omit = ...,
        truncation: CreateResponseTruncationInput | Omit | None = ...,
        reasoning: Reasoning | ReasoningDict | Omit | None = ...,
        input: InputParamInput | Omit = ...,
        include: Sequence[IncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stream_options: ResponseStreamOptionsInput | Omit = ...,
        conversation: ConversationParamInput | Omit | None = ...,
        context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        access_programs: CreateResponseAccessPrograms | CreateResponseAccessProgramsDict | Omit = ...,
        background_options: CreateResponseBackgroundOptions | CreateResponseBackgroundOptionsDict | Omit = ...,
        image: CreateResponseImage | CreateResponseImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[ResponseStreamEvent]:
        """Create a response

        Generates a response to text, images or files. With `stream=True`, it arrives as events. With
        `background=True`, the call returns at once with status `queued`, and you poll for the result.
        Input and output tokens are billed; some hosted tools cost extra per call. A response that was
        cut short has status `incomplete` and the reason in `incomplete_details`; a failed one has
        `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            top_logprobs: How many of the most likely tokens to return per position, with their log probabilities. From 0 to 20.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses. At most 64 characters.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: Prompt caching options.
            previous_response_id: Id of the response to continue from. Its input and output become part of the context; its `instructions` do not.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Whether to run in the background. The call returns at once with status `queued`; poll for the result. Default: `false`.
            max_tool_calls: Maximum number of built-in tool calls in one response. Further calls are ignored.
            text: Text output options: format and verbosity.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            prompt: Reference to a stored prompt template, with values for its variables.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error. Default: `disabled`. Deprecated by OpenAI.
            reasoning: Reasoning options; only for reasoning models.
            input: Input for the model: text, or a list of items such as messages and tool outputs.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools in parallel. Default: `true`.
            store: Whether to store the response so that it can be retrieved later. Default: `true`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            moderation: Moderation of the request and its answer.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
    @overload
    async def create(
        self,
        *,
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: ModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: ResponseTextParam | ResponseTextParamDict | Omit = ...,
        tools: ToolsArrayInput | Omit = ...,
        tool_choice: ToolChoiceParamInput | Omit = ...,
        prompt: PromptInput | Omit = ...,
        service_tier: ServiceTierResponsesInput | Omit = ...,
        truncation: CreateResponseTruncationInput | Omit | None = ...,
        reasoning: Reasoning | ReasoningDict | Omit | None = ...,
        input: InputParamInput | Omit = ...,
        include: Sequence[IncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stream_options: ResponseStreamOptionsInput | Omit = ...,
        conversation: ConversationParamInput | Omit | None = ...,
        context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        access_programs: CreateResponseAccessPrograms | CreateResponseAccessProgramsDict | Omit = ...,
        background_options: CreateResponseBackgroundOptions | CreateResponseBackgroundOptionsDict | Omit = ...,
        image: CreateResponseImage | CreateResponseImageDict | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Response:
        """Create a response

        Generates a response to text, images or files. With `stream=True`, it arrives as events. With
        `background=True`, the call returns at once with status `queued`, and you poll for the result.
        Input and output tokens are billed; some hosted tools cost extra per call. A response that was
        cut short has status `incomplete` and the reason in `incomplete_details`; a failed one has
        `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            top_logprobs: How many of the most likely tokens to return per position, with their log probabilities. From 0 to 20.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses. At most 64 characters.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: Prompt caching options.
            previous_response_id: Id of the response to continue from. Its input and output become part of the context; its `instructions` do not.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Whether to run in the background. The call returns at once with status `queued`; poll for the result. Default: `false`.
            max_tool_calls: Maximum number of built-in tool calls in one response. Further calls are ignored.
            text: Text output options: format and verbosity.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            prompt: Reference to a stored prompt template, with values for its variables.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error. Default: `disabled`. Deprecated by OpenAI.
            reasoning: Reasoning options; only for reasoning models.
            input: Input for the model: text, or a list of items such as messages and tool outputs.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools in parallel. Default: `true`.
            store: Whether to store the response so that it can be retrieved later. Default: `true`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            moderation: Moderation of the request and its answer.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
    @overload
    async def create(
        self,
        *,
        stream: bool | None,
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: ModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: ResponseTextParam | ResponseTextParamDict | Omit = ...,
        tools: ToolsArrayInput | Omit = ...,
        tool_choice: ToolChoiceParamInput | Omit = ...,
        prompt: PromptInput | Omit = ...,
        service_tier: ServiceTierResponsesInput | Omit = ...,
        truncation: CreateResponseTruncationInput | Omit | None = ...,
        reasoning: Reasoning | ReasoningDict | Omit | None = ...,
        input: InputParamInput | Omit = ...,
        include: Sequence[IncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stream_options: ResponseStreamOptionsInput | Omit = ...,
        conversation: ConversationParamInput | Omit | None = ...,
        context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        access_programs: CreateResponseAccessPrograms | CreateResponseAccessProgramsDict | Omit = ...,
        background_options: CreateResponseBackgroundOptions | CreateResponseBackgroundOptionsDict | Omit = ...,
        image: CreateResponseImage | CreateResponseImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Create a response

        Generates a response to text, images or files. With `stream=True`, it arrives as events. With
        `background=True`, the call returns at once with status `queued`, and you poll for the result.
        Input and output tokens are billed; some hosted tools cost extra per call. A response that was
        cut short has status `incomplete` and the reason in `incomplete_details`; a failed one has
        `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            top_logprobs: How many of the most likely tokens to return per position, with their log probabilities. From 0 to 20.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses. At most 64 characters.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: Prompt caching options.
            previous_response_id: Id of the response to continue from. Its input and output become part of the context; its `instructions` do not.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Whether to run in the background. The call returns at once with status `queued`; poll for the result. Default: `false`.
            max_tool_calls: Maximum number of built-in tool calls in one response. Further calls are ignored.
            text: Text output options: format and verbosity.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            prompt: Reference to a stored prompt template, with values for its variables.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error. Default: `disabled`. Deprecated by OpenAI.
            reasoning: Reasoning options; only for reasoning models.
            input: Input for the model: text, or a list of items such as messages and tool outputs.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools in parallel. Default: `true`.
            store: Whether to store the response so that it can be retrieved later. Default: `true`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            moderation: Moderation of the request and its answer.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: Sequence[IncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[ResponseStreamEvent]:
        """Get a response

        Retrieves a stored response, to poll one that runs in the background or to resume its stream. For a
        response created with `store=False`, it raises a 404 error.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[IncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Response:
        """Get a response

        Retrieves a stored response, to poll one that runs in the background or to resume its stream. For a
        response created with `store=False`, it raises a 404 error.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: bool | None,
        include: Sequence[IncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Get a response

        Retrieves a stored response, to poll one that runs in the background or to resume its stream. For a
        response created with `store=False`, it raises a 404 error.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
        """
    async def delete(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteResponseResponse:
        """Delete a response

        Deletes a stored response. It can no longer be continued with `previous_response_id`. This cannot be
        undone.

        ``DELETE /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
        """
    async def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Response:
        """Cancel a response

        Cancels a response that runs in the background. To cancel any other response, close the connection.
        Cancelling twice has no effect.

        ``POST /responses/{response_id}/cancel``

        Args:
            response_id: Required. Id of the response.
        """
    async def compact(
        self,
        *,
        model: ModelIdsCompactionInput,
        input: str | Sequence[InputItemInput] | Omit | None = ...,
        previous_response_id: str | Omit | None = ...,
        instructions: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: PromptCacheRetentionEnumInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit | None = ...,
        service_tier: ServiceTierEnumInput | Omit | None = ...,
        image: CompactResponseMethodPublicBodyImage | CompactResponseMethodPublicBodyImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CompactResource:
        """Compact a conversation

        Compacts a long conversation into fewer items; one encrypted item holds what the model needs to
        remember. Pass `output` unchanged as the input of the next request. The tokens it uses are
        billed.

        ``POST /responses/compact``

        Args:
            model: Required. Context compaction settings. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            input: The conversation to compact: text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response to continue from. Its input and output become part of the context; its `instructions` do not.
            instructions: System instructions: how the model should behave. They precede the conversation.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache. At most 64 characters.
            prompt_cache_retention: How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: Prompt caching options.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `fast`, `flex`, `priority`.
            image: Handling of images in the context.
        """
    @property
    def with_raw_response(self) -> AsyncResponsesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncResponsesStreaming: ...

class ResponsesRaw(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateResponseParams]
    ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateResponseParams]
    ) -> RawResponse[Response]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateResponseParams]
    ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[GetResponseParams]
    ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[GetResponseParams]
    ) -> RawResponse[Response]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool | None, **params: Unpack[GetResponseParams]
    ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
    def delete(
        self, response_id: str, **params: Unpack[DeleteResponseParams]
    ) -> RawResponse[DeleteResponseResponse]: ...
    def cancel(self, response_id: str, **params: Unpack[CancelResponseParams]) -> RawResponse[Response]: ...
    def compact(self, **params: Unpack[CompactconversationParams]) -> RawResponse[CompactResource]: ...

class AsyncResponsesRaw(Protocol):
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CreateResponseParams]
    ) -> RawResponse[AsyncStream[ResponseStreamEvent]]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateResponseParams]
    ) -> RawResponse[Response]: ...
    @overload
    async def create(
        self, *, stream: bool | None, **params: Unpack[CreateResponseParams]
    ) -> RawResponse[Response | AsyncStream[ResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[GetResponseParams]
    ) -> RawResponse[AsyncStream[ResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[GetResponseParams]
    ) -> RawResponse[Response]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: bool | None, **params: Unpack[GetResponseParams]
    ) -> RawResponse[Response | AsyncStream[ResponseStreamEvent]]: ...
    async def delete(
        self, response_id: str, **params: Unpack[DeleteResponseParams]
    ) -> RawResponse[DeleteResponseResponse]: ...
    async def cancel(self, response_id: str, **params: Unpack[CancelResponseParams]) -> RawResponse[Response]: ...
    async def compact(self, **params: Unpack[CompactconversationParams]) -> RawResponse[CompactResource]: ...

class ResponsesStreaming(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateResponseParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[ResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateResponseParams]
    ) -> AbstractContextManager[StreamedResponse[Response]]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateResponseParams]
    ) -> AbstractContextManager[StreamedResponse[Response | Stream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[GetResponseParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[GetResponseParams]
    ) -> AbstractContextManager[StreamedResponse[Response]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool | None, **params: Unpack[GetResponseParams]
    ) -> AbstractContextManager[StreamedResponse[Response | Stream[ResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, **params: Unpack[DeleteResponseParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteResponseResponse]]: ...
    def cancel(
        self, response_id: str, **params: Unpack[CancelResponseParams]
    ) -> AbstractContextManager[StreamedResponse[Response]]: ...
    def compact(
        self, **params: Unpack[CompactconversationParams]
    ) -> AbstractContextManager[StreamedResponse[CompactResource]]: ...

class AsyncResponsesStreaming(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[ResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Response]]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Response | AsyncStream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[GetResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[GetResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Response]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool | None, **params: Unpack[GetResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Response | AsyncStream[ResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, **params: Unpack[DeleteResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteResponseResponse]]: ...
    def cancel(
        self, response_id: str, **params: Unpack[CancelResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Response]]: ...
    def compact(
        self, **params: Unpack[CompactconversationParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[CompactResource]]: ...
