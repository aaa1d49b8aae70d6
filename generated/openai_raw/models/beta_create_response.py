"""`BetaCreateResponse`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_context_management_param import BetaContextManagementParam
    from ..models.beta_moderation_param import BetaModerationParam
    from ..models.beta_multi_agent_param import BetaMultiAgentParam
    from ..models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from ..models.beta_reasoning import BetaReasoning
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..models.enums import BetaIncludeEnum
    from ..unions import (
        BetaConversationParam,
        BetaInputParam,
        BetaMetadata,
        BetaModelIdsResponses,
        BetaPrompt,
        BetaResponseStreamOptions,
        BetaServiceTierResponses,
        BetaToolChoiceParam,
        BetaToolsArray,
    )


@model
class BetaCreateResponse(Base):
    """The body of `POST /responses?beta=true`."""

    metadata: BetaMetadata = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
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
    prompt_cache_retention: BetaCreateResponsePromptCacheRetention | None = None
    """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None = absent
    """How the prompt cache is used."""
    previous_response_id: str | None = None
    """Id of the response that this one continues; its input and output become part of the context."""
    model: BetaModelIdsResponses | None = absent
    """The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None = None
    """Run in the background: the answer comes at once, in status `queued`, and is polled for."""
    max_tool_calls: int | None = None
    """The most calls of built-in tools in one response; further ones are ignored."""
    text: BetaResponseTextParam | None = absent
    """Format and length of the text in the answer."""
    tools: BetaToolsArray | None = absent
    """The tools that the model could call."""
    tool_choice: BetaToolChoiceParam | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    prompt: BetaPrompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    service_tier: BetaServiceTierResponses = None
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`,
    `ultrafast`."""
    truncation: BetaCreateResponseTruncation | None = None
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400. Deprecated by OpenAI."""
    reasoning: BetaReasoning | None = None
    """How the model reasons; only for models that do."""
    input: BetaInputParam | None = absent
    """What the model responds to: a text, or a list of items such as messages and tool outputs."""
    include: list[BetaIncludeEnum] | None = None
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
    moderation: BetaModerationParam | None = None
    """Whether and how input and output are moderated."""
    stream: bool | None = None
    """Answer with server-sent events while the response is made, not all at once."""
    stream_options: BetaResponseStreamOptions = None
    """What a stream of events contains."""
    conversation: BetaConversationParam | None = None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    context_management: list[BetaContextManagementParam] | None = None
    """When and how the context is made shorter. Not empty."""
    max_output_tokens: int | None = None
    """The most tokens to generate, those of reasoning included. At least 16."""
    multi_agent: BetaMultiAgentParam | None = None
    """Lets the model hand work to subagents; None for a single agent."""
    access_programs: BetaCreateResponseAccessPrograms | None = absent
    """Programs of restricted access under which the request runs."""
    background_options: BetaCreateResponseBackgroundOptions | None = absent
    """When a response in the background must be done."""
    image: BetaCreateResponseImage | None = absent
    """How images in the context are treated."""

    _nested = {
        "prompt_cache_options": "BetaPromptCacheOptionsParam",
        "text": "BetaResponseTextParam",
        "tools": "BetaToolsArray",
        "tool_choice": "BetaToolChoiceParam",
        "prompt": "BetaPrompt",
        "reasoning": "BetaReasoning",
        "input": "BetaInputParam",
        "moderation": "BetaModerationParam",
        "stream_options": "BetaResponseStreamOptions",
        "conversation": "BetaConversationParam2",
        "context_management": ["BetaContextManagementParam"],
        "multi_agent": "BetaMultiAgentParam",
        "access_programs": "BetaCreateResponseAccessPrograms",
        "background_options": "BetaCreateResponseBackgroundOptions",
        "image": "BetaCreateResponseImage",
    }


@model
class BetaCreateResponseAccessPrograms(Base):
    """Programs of restricted access under which a request runs, for organizations that were admitted to them."""

    cyber: BetaCreateResponseAccessProgramsCyber | None = absent
    """The program for security work that applies. Values: `standard`, `daybreak_blue`, `daybreak_red`."""


BetaCreateResponseAccessProgramsCyberInput: TypeAlias = Literal["standard", "daybreak_blue", "daybreak_red"]
BetaCreateResponseAccessProgramsCyber: TypeAlias = BetaCreateResponseAccessProgramsCyberInput | str


@model
class BetaCreateResponseBackgroundOptions(Base):
    """When a response in the background must be done."""

    completion_window: BetaCreateResponseBackgroundOptionsCompletionWindow | None = absent
    """How soon the response is needed; a later time may start later. Values: `soonest`, `2h`, `8h`."""
    continuation_id: str | None = absent
    """Id of the continuation."""


BetaCreateResponseBackgroundOptionsCompletionWindowInput: TypeAlias = Literal["soonest", "2h", "8h"]
BetaCreateResponseBackgroundOptionsCompletionWindow: TypeAlias = (
    BetaCreateResponseBackgroundOptionsCompletionWindowInput | str
)


@model
class BetaCreateResponseImage(Base):
    """How images in the context are treated."""

    context_compression: BetaCreateResponseImageContextCompression | None = absent
    """Whether images of earlier turns may be shrunk to save tokens. Values: `auto`, `enabled`, `disabled`."""


BetaCreateResponseImageContextCompressionInput: TypeAlias = Literal["auto", "enabled", "disabled"]
BetaCreateResponseImageContextCompression: TypeAlias = BetaCreateResponseImageContextCompressionInput | str

BetaCreateResponsePromptCacheRetentionInput: TypeAlias = Literal["in_memory", "24h"]
BetaCreateResponsePromptCacheRetention: TypeAlias = BetaCreateResponsePromptCacheRetentionInput | str

BetaCreateResponseTruncationInput: TypeAlias = Literal["auto", "disabled"]
BetaCreateResponseTruncation: TypeAlias = BetaCreateResponseTruncationInput | str
