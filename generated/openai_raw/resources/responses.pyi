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

        Ask a model for a response to text, images or files. With `stream=True` the answer comes as events; with
        `background=True` it comes at once, in status `queued`, and you poll for it. Input and output
        tokens are billed, and some hosted tools cost extra per call. A response that stopped early has
        status `incomplete` and a reason in `incomplete_details`; one that failed has `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            top_logprobs: How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody. At most 64 characters.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: How the prompt of a request is cached.
            previous_response_id: Id of the response that this one continues; its input and output become part of the context.
            model: The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Run in the background: the answer comes at once, in status `queued`, and is polled for. Default: `false`.
            max_tool_calls: The most calls of built-in tools in one response; further ones are ignored.
            text: Format and length of the text in the answer.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least one; an object names it.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the beginning, `disabled` fails with 400. Default: `disabled`. Deprecated by OpenAI.
            reasoning: How the model reasons; only for models that do.
            input: What the model responds to: a text, or a list of items such as messages and tool outputs.
            include: Further data to put into the response, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools at once. Default: `true`.
            store: Whether the response is kept, so that it can be retrieved later. Default: `true`.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            moderation: Have a request and its answer moderated.
            stream: Answer with server-sent events while the response is made, not all at once. Default: `false`.
            stream_options: What a stream of events contains.
            conversation: The conversation that the response belongs to: its items come before the input, and those of the response are added to it.
            context_management: When and how the context is made shorter. Not empty.
            max_output_tokens: The most tokens to generate, those of reasoning included. At least 16.
            access_programs: Programs of restricted access under which the request runs.
            background_options: When a response in the background must be done.
            image: How images in the context are treated.
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

        Ask a model for a response to text, images or files. With `stream=True` the answer comes as events; with
        `background=True` it comes at once, in status `queued`, and you poll for it. Input and output
        tokens are billed, and some hosted tools cost extra per call. A response that stopped early has
        status `incomplete` and a reason in `incomplete_details`; one that failed has `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            top_logprobs: How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody. At most 64 characters.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: How the prompt of a request is cached.
            previous_response_id: Id of the response that this one continues; its input and output become part of the context.
            model: The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Run in the background: the answer comes at once, in status `queued`, and is polled for. Default: `false`.
            max_tool_calls: The most calls of built-in tools in one response; further ones are ignored.
            text: Format and length of the text in the answer.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least one; an object names it.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the beginning, `disabled` fails with 400. Default: `disabled`. Deprecated by OpenAI.
            reasoning: How the model reasons; only for models that do.
            input: What the model responds to: a text, or a list of items such as messages and tool outputs.
            include: Further data to put into the response, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools at once. Default: `true`.
            store: Whether the response is kept, so that it can be retrieved later. Default: `true`.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            moderation: Have a request and its answer moderated.
            stream: Answer with server-sent events while the response is made, not all at once. Default: `false`.
            stream_options: What a stream of events contains.
            conversation: The conversation that the response belongs to: its items come before the input, and those of the response are added to it.
            context_management: When and how the context is made shorter. Not empty.
            max_output_tokens: The most tokens to generate, those of reasoning included. At least 16.
            access_programs: Programs of restricted access under which the request runs.
            background_options: When a response in the background must be done.
            image: How images in the context are treated.
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

        Ask a model for a response to text, images or files. With `stream=True` the answer comes as events; with
        `background=True` it comes at once, in status `queued`, and you poll for it. Input and output
        tokens are billed, and some hosted tools cost extra per call. A response that stopped early has
        status `incomplete` and a reason in `incomplete_details`; one that failed has `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            top_logprobs: How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody. At most 64 characters.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: How the prompt of a request is cached.
            previous_response_id: Id of the response that this one continues; its input and output become part of the context.
            model: The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Run in the background: the answer comes at once, in status `queued`, and is polled for. Default: `false`.
            max_tool_calls: The most calls of built-in tools in one response; further ones are ignored.
            text: Format and length of the text in the answer.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least one; an object names it.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the beginning, `disabled` fails with 400. Default: `disabled`. Deprecated by OpenAI.
            reasoning: How the model reasons; only for models that do.
            input: What the model responds to: a text, or a list of items such as messages and tool outputs.
            include: Further data to put into the response, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools at once. Default: `true`.
            store: Whether the response is kept, so that it can be retrieved later. Default: `true`.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            moderation: Have a request and its answer moderated.
            stream: Answer with server-sent events while the response is made, not all at once. Default: `false`.
            stream_options: What a stream of events contains.
            conversation: The conversation that the response belongs to: its items come before the input, and those of the response are added to it.
            context_management: When and how the context is made shorter. Not empty.
            max_output_tokens: The most tokens to generate, those of reasoning included. At least 16.
            access_programs: Programs of restricted access under which the request runs.
            background_options: When a response in the background must be done.
            image: How images in the context are treated.
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

        Fetch a stored response by its id, to poll one that runs in the background or to resume its stream. A
        response that was created with `store=False` gives 404.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Answer with server-sent events: those that were sent already, then the new ones. Only for a response that was created with both `background` and `stream`.
            starting_after: Resume the stream after the event with this `sequence_number`.
            include_obfuscation: Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on a link you trust.
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

        Fetch a stored response by its id, to poll one that runs in the background or to resume its stream. A
        response that was created with `store=False` gives 404.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Answer with server-sent events: those that were sent already, then the new ones. Only for a response that was created with both `background` and `stream`.
            starting_after: Resume the stream after the event with this `sequence_number`.
            include_obfuscation: Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on a link you trust.
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

        Fetch a stored response by its id, to poll one that runs in the background or to resume its stream. A
        response that was created with `store=False` gives 404.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Answer with server-sent events: those that were sent already, then the new ones. Only for a response that was created with both `background` and `stream`.
            starting_after: Resume the stream after the event with this `sequence_number`.
            include_obfuscation: Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on a link you trust.
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

        Delete a stored response. It cannot be restored, nor continued with `previous_response_id`.

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

        Stop a response that runs in the background. Others cannot be cancelled this way: close the connection
        instead. Cancelling twice does no harm.

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

        Shrink a long conversation into fewer items: what the model must remember goes into one encrypted item.
        Use `output` as the input of the next request, unchanged. The tokens it takes are billed.

        ``POST /responses/compact``

        Args:
            model: Required. How a conversation that grows too long is shortened. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            input: The conversation to shrink: a text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response that this one continues; its input and output become part of the context.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache. At most 64 characters.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: How the prompt of a request is cached.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `fast`, `flex`, `priority`.
            image: How images in the context are treated.
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

        Ask a model for a response to text, images or files. With `stream=True` the answer comes as events; with
        `background=True` it comes at once, in status `queued`, and you poll for it. Input and output
        tokens are billed, and some hosted tools cost extra per call. A response that stopped early has
        status `incomplete` and a reason in `incomplete_details`; one that failed has `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            top_logprobs: How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody. At most 64 characters.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: How the prompt of a request is cached.
            previous_response_id: Id of the response that this one continues; its input and output become part of the context.
            model: The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Run in the background: the answer comes at once, in status `queued`, and is polled for. Default: `false`.
            max_tool_calls: The most calls of built-in tools in one response; further ones are ignored.
            text: Format and length of the text in the answer.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least one; an object names it.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the beginning, `disabled` fails with 400. Default: `disabled`. Deprecated by OpenAI.
            reasoning: How the model reasons; only for models that do.
            input: What the model responds to: a text, or a list of items such as messages and tool outputs.
            include: Further data to put into the response, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools at once. Default: `true`.
            store: Whether the response is kept, so that it can be retrieved later. Default: `true`.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            moderation: Have a request and its answer moderated.
            stream: Answer with server-sent events while the response is made, not all at once. Default: `false`.
            stream_options: What a stream of events contains.
            conversation: The conversation that the response belongs to: its items come before the input, and those of the response are added to it.
            context_management: When and how the context is made shorter. Not empty.
            max_output_tokens: The most tokens to generate, those of reasoning included. At least 16.
            access_programs: Programs of restricted access under which the request runs.
            background_options: When a response in the background must be done.
            image: How images in the context are treated.
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

        Ask a model for a response to text, images or files. With `stream=True` the answer comes as events; with
        `background=True` it comes at once, in status `queued`, and you poll for it. Input and output
        tokens are billed, and some hosted tools cost extra per call. A response that stopped early has
        status `incomplete` and a reason in `incomplete_details`; one that failed has `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            top_logprobs: How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody. At most 64 characters.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: How the prompt of a request is cached.
            previous_response_id: Id of the response that this one continues; its input and output become part of the context.
            model: The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Run in the background: the answer comes at once, in status `queued`, and is polled for. Default: `false`.
            max_tool_calls: The most calls of built-in tools in one response; further ones are ignored.
            text: Format and length of the text in the answer.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least one; an object names it.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the beginning, `disabled` fails with 400. Default: `disabled`. Deprecated by OpenAI.
            reasoning: How the model reasons; only for models that do.
            input: What the model responds to: a text, or a list of items such as messages and tool outputs.
            include: Further data to put into the response, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools at once. Default: `true`.
            store: Whether the response is kept, so that it can be retrieved later. Default: `true`.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            moderation: Have a request and its answer moderated.
            stream: Answer with server-sent events while the response is made, not all at once. Default: `false`.
            stream_options: What a stream of events contains.
            conversation: The conversation that the response belongs to: its items come before the input, and those of the response are added to it.
            context_management: When and how the context is made shorter. Not empty.
            max_output_tokens: The most tokens to generate, those of reasoning included. At least 16.
            access_programs: Programs of restricted access under which the request runs.
            background_options: When a response in the background must be done.
            image: How images in the context are treated.
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

        Ask a model for a response to text, images or files. With `stream=True` the answer comes as events; with
        `background=True` it comes at once, in status `queued`, and you poll for it. Input and output
        tokens are billed, and some hosted tools cost extra per call. A response that stopped early has
        status `incomplete` and a reason in `incomplete_details`; one that failed has `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            top_logprobs: How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody. At most 64 characters.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: How the prompt of a request is cached.
            previous_response_id: Id of the response that this one continues; its input and output become part of the context.
            model: The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Run in the background: the answer comes at once, in status `queued`, and is polled for. Default: `false`.
            max_tool_calls: The most calls of built-in tools in one response; further ones are ignored.
            text: Format and length of the text in the answer.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least one; an object names it.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the beginning, `disabled` fails with 400. Default: `disabled`. Deprecated by OpenAI.
            reasoning: How the model reasons; only for models that do.
            input: What the model responds to: a text, or a list of items such as messages and tool outputs.
            include: Further data to put into the response, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools at once. Default: `true`.
            store: Whether the response is kept, so that it can be retrieved later. Default: `true`.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            moderation: Have a request and its answer moderated.
            stream: Answer with server-sent events while the response is made, not all at once. Default: `false`.
            stream_options: What a stream of events contains.
            conversation: The conversation that the response belongs to: its items come before the input, and those of the response are added to it.
            context_management: When and how the context is made shorter. Not empty.
            max_output_tokens: The most tokens to generate, those of reasoning included. At least 16.
            access_programs: Programs of restricted access under which the request runs.
            background_options: When a response in the background must be done.
            image: How images in the context are treated.
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

        Fetch a stored response by its id, to poll one that runs in the background or to resume its stream. A
        response that was created with `store=False` gives 404.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Answer with server-sent events: those that were sent already, then the new ones. Only for a response that was created with both `background` and `stream`.
            starting_after: Resume the stream after the event with this `sequence_number`.
            include_obfuscation: Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on a link you trust.
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

        Fetch a stored response by its id, to poll one that runs in the background or to resume its stream. A
        response that was created with `store=False` gives 404.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Answer with server-sent events: those that were sent already, then the new ones. Only for a response that was created with both `background` and `stream`.
            starting_after: Resume the stream after the event with this `sequence_number`.
            include_obfuscation: Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on a link you trust.
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

        Fetch a stored response by its id, to poll one that runs in the background or to resume its stream. A
        response that was created with `store=False` gives 404.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Answer with server-sent events: those that were sent already, then the new ones. Only for a response that was created with both `background` and `stream`.
            starting_after: Resume the stream after the event with this `sequence_number`.
            include_obfuscation: Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on a link you trust.
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

        Delete a stored response. It cannot be restored, nor continued with `previous_response_id`.

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

        Stop a response that runs in the background. Others cannot be cancelled this way: close the connection
        instead. Cancelling twice does no harm.

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

        Shrink a long conversation into fewer items: what the model must remember goes into one encrypted item.
        Use `output` as the input of the next request, unchanged. The tokens it takes are billed.

        ``POST /responses/compact``

        Args:
            model: Required. How a conversation that grows too long is shortened. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            input: The conversation to shrink: a text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response that this one continues; its input and output become part of the context.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache. At most 64 characters.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI.
            prompt_cache_options: How the prompt of a request is cached.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `fast`, `flex`, `priority`.
            image: How images in the context are treated.
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
