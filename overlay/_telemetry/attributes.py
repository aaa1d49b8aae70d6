"""Span attributes that follow OpenTelemetry's GenAI conventions: plain data in, attributes out.

Source: the semantic conventions for GenAI spans, OpenAI client operations and HTTP spans. Nothing read here is
content: prompts, answers, files, queries, headers and the values in paths stay out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .._answers.accumulate import choices_of, fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._call.plan import Plan

__all__ = ["Answer", "meaning_of", "request_attributes", "start_attributes", "stop_of"]

Attributes = dict[str, Any]

_MEANINGS: Final = {
    "/chat/completions": "chat",
    "/responses": "chat",
    "/completions": "text_completion",
    "/embeddings": "embeddings",
    "/vector_stores/{vector_store_id}/search": "retrieval",
    "/images/generations": "generate_content",
    "/images/edits": "generate_content",
    "/images/variations": "generate_content",
    "/audio/speech": "generate_content",
    "/audio/transcriptions": "generate_content",
    "/audio/translations": "generate_content",
}
"""``gen_ai.operation.name`` of POST by path template; paths that are missing here have no GenAI meaning."""

_API_TYPES: Final = {"/chat/completions": "chat_completions", "/responses": "responses"}
_OUTPUTS: Final = {
    "images": "image", "speech": "speech", "transcriptions": "text", "translations": "text",
    "text": "text", "json_object": "json", "json_schema": "json",
}  # fmt: skip
_AS_THEY_ARE: Final = {
    "temperature": ("gen_ai.request.temperature", (int, float)),
    "top_p": ("gen_ai.request.top_p", (int, float)),
    "max_tokens": ("gen_ai.request.max_tokens", (int,)),
    "max_completion_tokens": ("gen_ai.request.max_tokens", (int,)),
    "max_output_tokens": ("gen_ai.request.max_tokens", (int,)),
    "frequency_penalty": ("gen_ai.request.frequency_penalty", (int, float)),
    "presence_penalty": ("gen_ai.request.presence_penalty", (int, float)),
    "seed": ("gen_ai.request.seed", (int,)),
    "dimensions": ("gen_ai.embeddings.dimension.count", (int,)),
}
_ANSWERED: Final = {
    "id": "gen_ai.response.id",
    "model": "gen_ai.response.model",
    "service_tier": "openai.response.service_tier",
    "system_fingerprint": "openai.response.system_fingerprint",
}
_STOPPED: Final[dict[str | None, str | None]] = {
    "max_output_tokens": "length", "failed": "error", "cancelled": "cancelled",
}  # fmt: skip
_CALLS: Final = ("function_call", "custom_tool_call")


def meaning_of(made: Plan) -> str | None:
    """Return ``gen_ai.operation.name``, or None for an operation without a GenAI meaning."""
    return _MEANINGS.get(_template(made)) if made.call.method == "POST" and made.key else None


def start_attributes(made: Plan) -> tuple[str, Attributes]:
    """Return the name of a call's span, and the attributes that samplers and metrics may use.

    A path passed by hand (`client.get` and so on) may hold ids, so it becomes neither name nor attribute.
    """
    call = made.call
    meaning = meaning_of(made)
    url: Any = call.url  # a client makes it an `httpx.URL`
    port = url.port or (443 if url.scheme == "https" else 80)
    server = {"server.address": url.host, "server.port": port}
    if meaning is None:
        path = {"url.template": _template(made)} if made.key else {}
        return " ".join([call.method, *path.values()]), {"http.request.method": call.method, **path, **server}
    azure = call.key_header == "api-key" or ".azure." in url.host
    found = {
        "gen_ai.operation.name": meaning,
        "gen_ai.provider.name": "azure.ai.openai" if azure else "openai",
        **server,
    }
    model = _text(_given(made).get("model"))
    if model is None:
        return meaning, found
    return f"{meaning} {model}", {**found, "gen_ai.request.model": model}


def request_attributes(made: Plan) -> Attributes:
    """Return the settings passed to a GenAI call."""
    given = _given(made)
    path = _template(made)
    found: Attributes = {}
    for name, (attribute, kinds) in _AS_THEY_ARE.items():
        value = given.get(name)
        if isinstance(value, kinds) and not isinstance(value, bool):
            found[attribute] = value
    if path in _API_TYPES:
        found["openai.api.type"] = _API_TYPES[path]
    if made.streams:
        found["gen_ai.request.stream"] = True
    if isinstance(count := given.get("n"), int) and count != 1:
        found["gen_ai.request.choice.count"] = count
    if (tier := _text(given.get("service_tier"))) not in (None, "auto"):
        found["openai.request.service_tier"] = tier
    stop = given.get("stop")
    stops = [stop] if isinstance(stop, str) else stop
    if isinstance(stops, list | tuple) and all(isinstance(one, str) for one in stops):
        found["gen_ai.request.stop_sequences"] = stops
    if (encoding := _text(given.get("encoding_format"))) is not None:
        found["gen_ai.request.encoding_formats"] = [encoding]
    conversation = given.get("conversation")
    if (identity := _text((fields(conversation) or {}).get("id", conversation))) is not None:
        found["gen_ai.conversation.id"] = identity
    if output := _output(path, given):
        found["gen_ai.output.type"] = output
    return found


class Answer:
    """What is known about an answer so far, from a complete answer or from the events of a stream.

    Attributes:
        attributes: The span's attributes.
        response: The last response object of the Responses API that an event carried, decoded.
    """

    def __init__(self) -> None:
        self.attributes: Attributes = {}
        self.response: Any = None
        self._reasons: dict[int, str] = {}

    def add(self, value: Any) -> None:
        """Take a decoded answer, or one event of a stream; anything else is ignored."""
        found = fields(value) or {}
        if (inner := fields(found.get("response"))) is not None:
            self.response, found = found["response"], inner
        for key, name in _ANSWERED.items():
            if isinstance(text := found.get(key), str) and text:
                self.attributes[name] = text
        self.attributes |= _usage(found.get("usage"))
        for choice in choices_of(value):
            if isinstance(reason := choice.get("finish_reason"), str):
                index = choice.get("index")
                self._reasons[index if isinstance(index, int) else 0] = reason
        if isinstance(found.get("output"), list) and (reason := stop_of(found)) is not None:
            self._reasons[0] = reason
        if self._reasons:
            self.attributes["gen_ai.response.finish_reasons"] = [self._reasons[key] for key in sorted(self._reasons)]


def stop_of(response: Mapping[str, Any]) -> str | None:
    """Return why a Responses API response ended, in the terms of chat completions; None while it is in progress."""
    status = _text(response.get("status"))
    if status == "completed":
        called = any((fields(item) or {}).get("type") in _CALLS for item in response["output"])
        return "tool_calls" if called else "stop"
    if status == "incomplete":
        reason = _text((fields(response.get("incomplete_details")) or {}).get("reason"))
        return _STOPPED.get(reason, reason)
    return _STOPPED.get(status)


def _text(value: Any) -> str | None:
    return str.__str__(value) if isinstance(value, str) else None  # str() of a str enum gives its name


def _template(made: Plan) -> str:
    return made.operation.path.partition("?")[0]


def _given(made: Plan) -> Mapping[str, Any]:
    """Return a call's arguments, with those of ``extra_body`` merged in."""
    return {**made.arguments, **(fields(made.arguments.get("extra_body")) or {})}


def _output(path: str, given: Mapping[str, Any]) -> str | None:
    """Return the kind of output that a call asks for, if it does."""
    words = path.split("/")
    if words[1] in ("images", "audio"):
        return _OUTPUTS["images" if words[1] == "images" else words[2]]
    modalities = given.get("modalities")
    if isinstance(modalities, list | tuple) and "audio" in modalities:
        return "speech"
    form = fields(given.get("response_format")) or fields((fields(given.get("text")) or {}).get("format")) or {}
    return _OUTPUTS.get(str(form.get("type")))


def _usage(value: Any) -> Attributes:
    """Read the token usage; older and newer operations name the fields differently."""
    usage = fields(value) or {}
    prompt = fields(usage.get("prompt_tokens_details") or usage.get("input_tokens_details")) or {}
    answer = fields(usage.get("completion_tokens_details") or usage.get("output_tokens_details")) or {}
    found = {
        "gen_ai.usage.input_tokens": usage.get("input_tokens", usage.get("prompt_tokens")),
        "gen_ai.usage.output_tokens": usage.get("output_tokens", usage.get("completion_tokens")),
        "gen_ai.usage.cache_read.input_tokens": prompt.get("cached_tokens"),
        "gen_ai.usage.reasoning.output_tokens": answer.get("reasoning_tokens"),
    }
    return {name: count for name, count in found.items() if isinstance(count, int)}
