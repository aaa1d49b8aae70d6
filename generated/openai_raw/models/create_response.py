"""`CreateResponse`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.context_management_param import ContextManagementParam
    from ..models.enums import IncludeEnum
    from ..models.moderation_param import ModerationParam
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..models.reasoning import Reasoning
    from ..models.response_text_param import ResponseTextParam
    from ..unions import (
        ConversationParam,
        InputParam,
        Metadata,
        ModelIdsResponses,
        Prompt,
        ResponseStreamOptions,
        ServiceTierResponses,
        ToolChoiceParam,
        ToolsArray,
    )


@model
class CreateResponse(Base):
    """The body of `POST /responses`."""

    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    top_logprobs: int | None = absent
    """How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    user: str | None = absent
    """An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody. At most 64 characters."""
    prompt_cache_key: str | None = None
    """Requests with the same key are likelier to hit the same prompt cache."""
    prompt_cache_retention: CreateResponsePromptCacheRetention | None = None
    """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: PromptCacheOptionsParam | None = absent
    """How the prompt of a request is cached."""
    previous_response_id: str | None = None
    """Id of the response that this one continues; its input and output become part of the context."""
    model: ModelIdsResponses | None = absent
    """The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None = None
    """Run in the background: the answer comes at once, in status `queued`, and is polled for."""
    max_tool_calls: int | None = None
    """The most calls of built-in tools in one response; further ones are ignored."""
    text: ResponseTextParam | None = absent
    """Format and length of the text in the answer."""
    tools: ToolsArray | None = absent
    """The tools that the model could call."""
    tool_choice: ToolChoiceParam | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    prompt: Prompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    service_tier: ServiceTierResponses = None
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`,
    `ultrafast`."""
    truncation: CreateResponseTruncation | None = None
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400. Deprecated by OpenAI."""
    reasoning: Reasoning | None = None
    """How the model reasons; only for models that do."""
    input: InputParam | None = absent
    """What the model responds to: a text, or a list of items such as messages and tool outputs."""
    include: list[IncludeEnum] | None = None
    """Further data to put into the response, which is left out otherwise. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    store: bool | None = None
    """Whether the response is kept, so that it can be retrieved later."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    moderation: ModerationParam | None = None
    """Have a request and its answer moderated."""
    stream: bool | None = None
    """Answer with server-sent events while the response is made, not all at once."""
    stream_options: ResponseStreamOptions = None
    """What a stream of events contains."""
    conversation: ConversationParam | None = None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    context_management: list[ContextManagementParam] | None = None
    """When and how the context is made shorter. Not empty."""
    max_output_tokens: int | None = None
    """The most tokens to generate, those of reasoning included. At least 16."""
    access_programs: CreateResponseAccessPrograms | None = absent
    """Programs of restricted access under which the request runs."""
    background_options: CreateResponseBackgroundOptions | None = absent
    """When a response in the background must be done."""
    image: CreateResponseImage | None = absent
    """How images in the context are treated."""

    _nested = {
        "prompt_cache_options": "PromptCacheOptionsParam",
        "text": "ResponseTextParam",
        "tools": "ToolsArray",
        "tool_choice": "ToolChoiceParam",
        "prompt": "Prompt",
        "reasoning": "Reasoning",
        "input": "InputParam",
        "moderation": "ModerationParam",
        "stream_options": "ResponseStreamOptions",
        "conversation": "ConversationParam2",
        "context_management": ["ContextManagementParam"],
        "access_programs": "CreateResponseAccessPrograms",
        "background_options": "CreateResponseBackgroundOptions",
        "image": "CreateResponseImage",
    }


@model
class CreateResponseAccessPrograms(Base):
    """Programs of restricted access under which a request runs, for organizations that were admitted to them."""

    cyber: CreateResponseAccessProgramsCyber | None = absent
    """The program for security work that applies. Values: `standard`, `daybreak_blue`, `daybreak_red`."""


CreateResponseAccessProgramsCyberInput: TypeAlias = Literal["standard", "daybreak_blue", "daybreak_red"]
CreateResponseAccessProgramsCyber: TypeAlias = CreateResponseAccessProgramsCyberInput | str


@model
class CreateResponseBackgroundOptions(Base):
    """When a response in the background must be done."""

    completion_window: CreateResponseBackgroundOptionsCompletionWindow | None = absent
    """How soon the response is needed; a later time may start later. Values: `soonest`, `2h`, `8h`."""
    continuation_id: str | None = absent
    """Id of the continuation."""


CreateResponseBackgroundOptionsCompletionWindowInput: TypeAlias = Literal["soonest", "2h", "8h"]
CreateResponseBackgroundOptionsCompletionWindow: TypeAlias = CreateResponseBackgroundOptionsCompletionWindowInput | str


@model
class CreateResponseImage(Base):
    """How images in the context are treated."""

    context_compression: CreateResponseImageContextCompression | None = absent
    """Whether images of earlier turns may be shrunk to save tokens. Values: `auto`, `enabled`, `disabled`."""


CreateResponseImageContextCompressionInput: TypeAlias = Literal["auto", "enabled", "disabled"]
CreateResponseImageContextCompression: TypeAlias = CreateResponseImageContextCompressionInput | str

CreateResponsePromptCacheRetentionInput: TypeAlias = Literal["in_memory", "24h"]
CreateResponsePromptCacheRetention: TypeAlias = CreateResponsePromptCacheRetentionInput | str

CreateResponseTruncationInput: TypeAlias = Literal["auto", "disabled"]
CreateResponseTruncation: TypeAlias = CreateResponseTruncationInput | str
