"""The resource ``client.beta.responses``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Literal, Protocol, Unpack, overload

import httpx

from ..api.responses.beta_cancel_response import BetaCancelResponseParams
from ..api.responses.beta_compactconversation import BetaCompactconversationParams
from ..api.responses.beta_create_response import BetaCreateResponseParams
from ..api.responses.beta_delete_response import BetaDeleteResponseParams
from ..api.responses.beta_get_response import BetaGetResponseParams
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
from ..dicts.beta_compact_response_method_public_body import BetaCompactResponseMethodPublicBodyImageDict
from ..dicts.beta_context_management_param import BetaContextManagementParamDict
from ..dicts.beta_create_response import (
    BetaCreateResponseAccessProgramsDict,
    BetaCreateResponseBackgroundOptionsDict,
    BetaCreateResponseImageDict,
)
from ..dicts.beta_moderation_param import BetaModerationParamDict
from ..dicts.beta_multi_agent_param import BetaMultiAgentParamDict
from ..dicts.beta_prompt_cache_options_param import BetaPromptCacheOptionsParamDict
from ..dicts.beta_reasoning import BetaReasoningDict
from ..dicts.beta_response_text_param import BetaResponseTextParamDict
from ..models.beta_compact_resource import BetaCompactResource
from ..models.beta_compact_response_method_public_body import (
    BetaCompactResponseMethodPublicBodyImage,
    BetaPromptCacheRetentionEnumInput,
    BetaServiceTierEnumInput,
)
from ..models.beta_context_management_param import BetaContextManagementParam
from ..models.beta_create_response import (
    BetaCreateResponseAccessPrograms,
    BetaCreateResponseBackgroundOptions,
    BetaCreateResponseImage,
    BetaCreateResponsePromptCacheRetentionInput,
    BetaCreateResponseTruncationInput,
)
from ..models.beta_delete_response_response import BetaDeleteResponseResponse
from ..models.beta_moderation_param import BetaModerationParam
from ..models.beta_multi_agent_param import BetaMultiAgentParam
from ..models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
from ..models.beta_reasoning import BetaReasoning
from ..models.beta_response import BetaResponse
from ..models.beta_response_text_param import BetaResponseTextParam
from ..models.enums import BetaIncludeEnumInput
from ..unions import (
    BetaConversationParamInput,
    BetaInputItemInput,
    BetaInputParamInput,
    BetaMetadataInput,
    BetaModelIdsCompactionInput,
    BetaModelIdsResponsesInput,
    BetaPromptInput,
    BetaResponseStreamEvent,
    BetaResponseStreamOptionsInput,
    BetaServiceTierResponsesInput,
    BetaToolChoiceParamInput,
    BetaToolsArrayInput,
)
from .beta_responses_input_items import AsyncBetaResponsesInputItems, BetaResponsesInputItems
from .beta_responses_input_tokens import AsyncBetaResponsesInputTokens, BetaResponsesInputTokens

class BetaResponses(Resource):
    @cached_property
    def input_items(self) -> BetaResponsesInputItems: ...
    @cached_property
    def input_tokens(self) -> BetaResponsesInputTokens: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        metadata: BetaMetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: BetaCreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: BetaModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: BetaResponseTextParam | BetaResponseTextParamDict | Omit = ...,
        tools: BetaToolsArrayInput | Omit = ...,
        tool_choice: BetaToolChoiceParamInput | Omit = ...,
        prompt: BetaPromptInput | Omit = ...,
        service_tier: BetaServiceTierResponsesInput | Omit = ...,
        truncation: BetaCreateResponseTruncationInput | Omit | None = ...,
        reasoning: BetaReasoning | BetaReasoningDict | Omit | None = ...,
        input: BetaInputParamInput | Omit = ...,
        include: Sequence[BetaIncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: BetaModerationParam | BetaModerationParamDict | Omit | None = ...,
        stream_options: BetaResponseStreamOptionsInput | Omit = ...,
        conversation: BetaConversationParamInput | Omit | None = ...,
        context_management: Sequence[BetaContextManagementParam | BetaContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | Omit | None = ...,
        access_programs: BetaCreateResponseAccessPrograms | BetaCreateResponseAccessProgramsDict | Omit = ...,
        background_options: BetaCreateResponseBackgroundOptions | BetaCreateResponseBackgroundOptionsDict | Omit = ...,
        image: BetaCreateResponseImage | BetaCreateResponseImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[BetaResponseStreamEvent]:
        """Create a response (beta)

        Generates a response with beta features, such as several agents that share the work.

        ``POST /responses?beta=true``

        Args:
            betas: Beta features to enable.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
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
            moderation: Moderation of the input and output.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            multi_agent: Options for delegating work to subagents; None for a single agent.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
    @overload
    def create(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        metadata: BetaMetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: BetaCreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: BetaModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: BetaResponseTextParam | BetaResponseTextParamDict | Omit = ...,
        tools: BetaToolsArrayInput | Omit = ...,
        tool_choice: BetaToolChoiceParamInput | Omit = ...,
        prompt: BetaPromptInput | Omit = ...,
        service_tier: BetaServiceTierResponsesInput | Omit = ...,
        truncation: BetaCreateResponseTruncationInput | Omit | None = ...,
        reasoning: BetaReasoning | BetaReasoningDict | Omit | None = ...,
        input: BetaInputParamInput | Omit = ...,
        include: Sequence[BetaIncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: BetaModerationParam | BetaModerationParamDict | Omit | None = ...,
        stream_options: BetaResponseStreamOptionsInput | Omit = ...,
        conversation: BetaConversationParamInput | Omit | None = ...,
        context_management: Sequence[BetaContextManagementParam | BetaContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | Omit | None = ...,
        access_programs: BetaCreateResponseAccessPrograms | BetaCreateResponseAccessProgramsDict | Omit = ...,
        background_options: BetaCreateResponseBackgroundOptions | BetaCreateResponseBackgroundOptionsDict | Omit = ...,
        image: BetaCreateResponseImage | BetaCreateResponseImageDict | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaResponse:
        """Create a response (beta)

        Generates a response with beta features, such as several agents that share the work.

        ``POST /responses?beta=true``

        Args:
            betas: Beta features to enable.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
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
            moderation: Moderation of the input and output.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            multi_agent: Options for delegating work to subagents; None for a single agent.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
    @overload
    def create(
        self,
        *,
        stream: bool | None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        metadata: BetaMetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: BetaCreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: BetaModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: BetaResponseTextParam | BetaResponseTextParamDict | Omit = ...,
        tools: BetaToolsArrayInput | Omit = ...,
        tool_choice: BetaToolChoiceParamInput | Omit = ...,
        prompt: BetaPromptInput | Omit = ...,
        service_tier: BetaServiceTierResponsesInput | Omit = ...,
        truncation: BetaCreateResponseTruncationInput | Omit | None = ...,
        reasoning: BetaReasoning | BetaReasoningDict | Omit | None = ...,
        input: BetaInputParamInput | Omit = ...,
        include: Sequence[BetaIncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: BetaModerationParam | BetaModerationParamDict | Omit | None = ...,
        stream_options: BetaResponseStreamOptionsInput | Omit = ...,
        conversation: BetaConversationParamInput | Omit | None = ...,
        context_management: Sequence[BetaContextManagementParam | BetaContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | Omit | None = ...,
        access_programs: BetaCreateResponseAccessPrograms | BetaCreateResponseAccessProgramsDict | Omit = ...,
        background_options: BetaCreateResponseBackgroundOptions | BetaCreateResponseBackgroundOptionsDict | Omit = ...,
        image: BetaCreateResponseImage | BetaCreateResponseImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Create a response (beta)

        Generates a response with beta features, such as several agents that share the work.

        ``POST /responses?beta=true``

        Args:
            betas: Beta features to enable.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
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
            moderation: Moderation of the input and output.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            multi_agent: Options for delegating work to subagents; None for a single agent.
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
        include: Sequence[BetaIncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[BetaResponseStreamEvent]:
        """Get a response (beta)

        Retrieves a stored beta response, to poll it or to resume its stream.

        ``GET /responses/{response_id}?beta=true``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
            betas: Beta features to enable.
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[BetaIncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaResponse:
        """Get a response (beta)

        Retrieves a stored beta response, to poll it or to resume its stream.

        ``GET /responses/{response_id}?beta=true``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
            betas: Beta features to enable.
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: bool | None,
        include: Sequence[BetaIncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Get a response (beta)

        Retrieves a stored beta response, to poll it or to resume its stream.

        ``GET /responses/{response_id}?beta=true``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
            betas: Beta features to enable.
        """
    def delete(
        self,
        response_id: str,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaDeleteResponseResponse:
        """Delete a response (beta)

        Deletes a stored beta response. This cannot be undone.

        ``DELETE /responses/{response_id}?beta=true``

        Args:
            response_id: Required. Id of the response.
            betas: Beta features to enable.
        """
    def cancel(
        self,
        response_id: str,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaResponse:
        """Cancel a response (beta)

        Cancels a beta response that runs in the background, with its subagents.

        ``POST /responses/{response_id}/cancel?beta=true``

        Args:
            response_id: Required. Id of the response.
            betas: Beta features to enable.
        """
    def compact(
        self,
        *,
        model: BetaModelIdsCompactionInput,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        input: str | Sequence[BetaInputItemInput] | Omit | None = ...,
        previous_response_id: str | Omit | None = ...,
        instructions: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: BetaPromptCacheRetentionEnumInput | Omit | None = ...,
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit | None = ...,
        service_tier: BetaServiceTierEnumInput | Omit | None = ...,
        image: BetaCompactResponseMethodPublicBodyImage | BetaCompactResponseMethodPublicBodyImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaCompactResource:
        """Compact a conversation (beta)

        Compacts a long conversation into fewer items. Pass `output` unchanged as the input of the next request.

        ``POST /responses/compact?beta=true``

        Args:
            model: Required. Context compaction settings. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            betas: Beta features to enable.
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
    def with_raw_response(self) -> BetaResponsesRaw: ...
    @property
    def with_streaming_response(self) -> BetaResponsesStreaming: ...

class AsyncBetaResponses(AsyncResource):
    @cached_property
    def input_items(self) -> AsyncBetaResponsesInputItems: ...
    @cached_property
    def input_tokens(self) -> AsyncBetaResponsesInputTokens: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        metadata: BetaMetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: BetaCreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: BetaModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: BetaResponseTextParam | BetaResponseTextParamDict | Omit = ...,
        tools: BetaToolsArrayInput | Omit = ...,
        tool_choice: BetaToolChoiceParamInput | Omit = ...,
        prompt: BetaPromptInput | Omit = ...,
        service_tier: BetaServiceTierResponsesInput | Omit = ...,
        truncation: BetaCreateResponseTruncationInput | Omit | None = ...,
        reasoning: BetaReasoning | BetaReasoningDict | Omit | None = ...,
        input: BetaInputParamInput | Omit = ...,
        include: Sequence[BetaIncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: BetaModerationParam | BetaModerationParamDict | Omit | None = ...,
        stream_options: BetaResponseStreamOptionsInput | Omit = ...,
        conversation: BetaConversationParamInput | Omit | None = ...,
        context_management: Sequence[BetaContextManagementParam | BetaContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | Omit | None = ...,
        access_programs: BetaCreateResponseAccessPrograms | BetaCreateResponseAccessProgramsDict | Omit = ...,
        background_options: BetaCreateResponseBackgroundOptions | BetaCreateResponseBackgroundOptionsDict | Omit = ...,
        image: BetaCreateResponseImage | BetaCreateResponseImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[BetaResponseStreamEvent]:
        """Create a response (beta)

        Generates a response with beta features, such as several agents that share the work.

        ``POST /responses?beta=true``

        Args:
            betas: Beta features to enable.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
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
            moderation: Moderation of the input and output.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            multi_agent: Options for delegating work to subagents; None for a single agent.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
    @overload
    async def create(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        metadata: BetaMetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: BetaCreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: BetaModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: BetaResponseTextParam | BetaResponseTextParamDict | Omit = ...,
        tools: BetaToolsArrayInput | Omit = ...,
        tool_choice: BetaToolChoiceParamInput | Omit = ...,
        prompt: BetaPromptInput | Omit = ...,
        service_tier: BetaServiceTierResponsesInput | Omit = ...,
        truncation: BetaCreateResponseTruncationInput | Omit | None = ...,
        reasoning: BetaReasoning | BetaReasoningDict | Omit | None = ...,
        input: BetaInputParamInput | Omit = ...,
        include: Sequence[BetaIncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: BetaModerationParam | BetaModerationParamDict | Omit | None = ...,
        stream_options: BetaResponseStreamOptionsInput | Omit = ...,
        conversation: BetaConversationParamInput | Omit | None = ...,
        context_management: Sequence[BetaContextManagementParam | BetaContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | Omit | None = ...,
        access_programs: BetaCreateResponseAccessPrograms | BetaCreateResponseAccessProgramsDict | Omit = ...,
        background_options: BetaCreateResponseBackgroundOptions | BetaCreateResponseBackgroundOptionsDict | Omit = ...,
        image: BetaCreateResponseImage | BetaCreateResponseImageDict | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaResponse:
        """Create a response (beta)

        Generates a response with beta features, such as several agents that share the work.

        ``POST /responses?beta=true``

        Args:
            betas: Beta features to enable.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
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
            moderation: Moderation of the input and output.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            multi_agent: Options for delegating work to subagents; None for a single agent.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
    @overload
    async def create(
        self,
        *,
        stream: bool | None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        metadata: BetaMetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: BetaCreateResponsePromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit = ...,
        previous_response_id: str | Omit | None = ...,
        model: BetaModelIdsResponsesInput | Omit = ...,
        background: bool | Omit | None = ...,
        max_tool_calls: int | Omit | None = ...,
        text: BetaResponseTextParam | BetaResponseTextParamDict | Omit = ...,
        tools: BetaToolsArrayInput | Omit = ...,
        tool_choice: BetaToolChoiceParamInput | Omit = ...,
        prompt: BetaPromptInput | Omit = ...,
        service_tier: BetaServiceTierResponsesInput | Omit = ...,
        truncation: BetaCreateResponseTruncationInput | Omit | None = ...,
        reasoning: BetaReasoning | BetaReasoningDict | Omit | None = ...,
        input: BetaInputParamInput | Omit = ...,
        include: Sequence[BetaIncludeEnumInput] | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        store: bool | Omit | None = ...,
        instructions: str | Omit | None = ...,
        moderation: BetaModerationParam | BetaModerationParamDict | Omit | None = ...,
        stream_options: BetaResponseStreamOptionsInput | Omit = ...,
        conversation: BetaConversationParamInput | Omit | None = ...,
        context_management: Sequence[BetaContextManagementParam | BetaContextManagementParamDict] | Omit | None = ...,
        max_output_tokens: int | Omit | None = ...,
        multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | Omit | None = ...,
        access_programs: BetaCreateResponseAccessPrograms | BetaCreateResponseAccessProgramsDict | Omit = ...,
        background_options: BetaCreateResponseBackgroundOptions | BetaCreateResponseBackgroundOptionsDict | Omit = ...,
        image: BetaCreateResponseImage | BetaCreateResponseImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Create a response (beta)

        Generates a response with beta features, such as several agents that share the work.

        ``POST /responses?beta=true``

        Args:
            betas: Beta features to enable.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
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
            moderation: Moderation of the input and output.
            stream: Whether to stream the response as server-sent events while it is generated. Default: `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            multi_agent: Options for delegating work to subagents; None for a single agent.
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
        include: Sequence[BetaIncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[BetaResponseStreamEvent]:
        """Get a response (beta)

        Retrieves a stored beta response, to poll it or to resume its stream.

        ``GET /responses/{response_id}?beta=true``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
            betas: Beta features to enable.
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[BetaIncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaResponse:
        """Get a response (beta)

        Retrieves a stored beta response, to poll it or to resume its stream.

        ``GET /responses/{response_id}?beta=true``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
            betas: Beta features to enable.
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: bool | None,
        include: Sequence[BetaIncludeEnumInput] | Omit = ...,
        starting_after: int | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Get a response (beta)

        Retrieves a stored beta response, to poll it or to resume its stream.

        ``GET /responses/{response_id}?beta=true``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
            betas: Beta features to enable.
        """
    async def delete(
        self,
        response_id: str,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaDeleteResponseResponse:
        """Delete a response (beta)

        Deletes a stored beta response. This cannot be undone.

        ``DELETE /responses/{response_id}?beta=true``

        Args:
            response_id: Required. Id of the response.
            betas: Beta features to enable.
        """
    async def cancel(
        self,
        response_id: str,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaResponse:
        """Cancel a response (beta)

        Cancels a beta response that runs in the background, with its subagents.

        ``POST /responses/{response_id}/cancel?beta=true``

        Args:
            response_id: Required. Id of the response.
            betas: Beta features to enable.
        """
    async def compact(
        self,
        *,
        model: BetaModelIdsCompactionInput,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        input: str | Sequence[BetaInputItemInput] | Omit | None = ...,
        previous_response_id: str | Omit | None = ...,
        instructions: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: BetaPromptCacheRetentionEnumInput | Omit | None = ...,
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit | None = ...,
        service_tier: BetaServiceTierEnumInput | Omit | None = ...,
        image: BetaCompactResponseMethodPublicBodyImage | BetaCompactResponseMethodPublicBodyImageDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BetaCompactResource:
        """Compact a conversation (beta)

        Compacts a long conversation into fewer items. Pass `output` unchanged as the input of the next request.

        ``POST /responses/compact?beta=true``

        Args:
            model: Required. Context compaction settings. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            betas: Beta features to enable.
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
    def with_raw_response(self) -> AsyncBetaResponsesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaResponsesStreaming: ...

class BetaResponsesRaw(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[BetaCreateResponseParams]
    ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[BetaCreateResponseParams]
    ) -> RawResponse[BetaResponse]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[BetaCreateResponseParams]
    ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[BetaGetResponseParams]
    ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[BetaGetResponseParams]
    ) -> RawResponse[BetaResponse]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool | None, **params: Unpack[BetaGetResponseParams]
    ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
    def delete(
        self, response_id: str, **params: Unpack[BetaDeleteResponseParams]
    ) -> RawResponse[BetaDeleteResponseResponse]: ...
    def cancel(self, response_id: str, **params: Unpack[BetaCancelResponseParams]) -> RawResponse[BetaResponse]: ...
    def compact(self, **params: Unpack[BetaCompactconversationParams]) -> RawResponse[BetaCompactResource]: ...

class AsyncBetaResponsesRaw(Protocol):
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[BetaCreateResponseParams]
    ) -> RawResponse[AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[BetaCreateResponseParams]
    ) -> RawResponse[BetaResponse]: ...
    @overload
    async def create(
        self, *, stream: bool | None, **params: Unpack[BetaCreateResponseParams]
    ) -> RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[BetaGetResponseParams]
    ) -> RawResponse[AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[BetaGetResponseParams]
    ) -> RawResponse[BetaResponse]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: bool | None, **params: Unpack[BetaGetResponseParams]
    ) -> RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
    async def delete(
        self, response_id: str, **params: Unpack[BetaDeleteResponseParams]
    ) -> RawResponse[BetaDeleteResponseResponse]: ...
    async def cancel(
        self, response_id: str, **params: Unpack[BetaCancelResponseParams]
    ) -> RawResponse[BetaResponse]: ...
    async def compact(self, **params: Unpack[BetaCompactconversationParams]) -> RawResponse[BetaCompactResource]: ...

class BetaResponsesStreaming(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[BetaCreateResponseParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[BetaCreateResponseParams]
    ) -> AbstractContextManager[StreamedResponse[BetaResponse]]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[BetaCreateResponseParams]
    ) -> AbstractContextManager[StreamedResponse[BetaResponse | Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[BetaGetResponseParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[BetaGetResponseParams]
    ) -> AbstractContextManager[StreamedResponse[BetaResponse]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool | None, **params: Unpack[BetaGetResponseParams]
    ) -> AbstractContextManager[StreamedResponse[BetaResponse | Stream[BetaResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, **params: Unpack[BetaDeleteResponseParams]
    ) -> AbstractContextManager[StreamedResponse[BetaDeleteResponseResponse]]: ...
    def cancel(
        self, response_id: str, **params: Unpack[BetaCancelResponseParams]
    ) -> AbstractContextManager[StreamedResponse[BetaResponse]]: ...
    def compact(
        self, **params: Unpack[BetaCompactconversationParams]
    ) -> AbstractContextManager[StreamedResponse[BetaCompactResource]]: ...

class AsyncBetaResponsesStreaming(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[BetaCreateResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[BetaCreateResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaResponse]]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[BetaCreateResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[BetaGetResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[BetaGetResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaResponse]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool | None, **params: Unpack[BetaGetResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, **params: Unpack[BetaDeleteResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaDeleteResponseResponse]]: ...
    def cancel(
        self, response_id: str, **params: Unpack[BetaCancelResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaResponse]]: ...
    def compact(
        self, **params: Unpack[BetaCompactconversationParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaCompactResource]]: ...
