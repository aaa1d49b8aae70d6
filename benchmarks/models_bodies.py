"""Three bodies like those that the API sends: a chunk, a completion, a Response with seven items."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]

CHUNK: Json = {
    "id": "chatcmpl-BenchmarkBenchmarkBenchmark01",
    "object": "chat.completion.chunk",
    "created": 1_755_000_000,
    "model": "gpt-4o-mini-2024-07-18",
    "service_tier": "default",
    "system_fingerprint": None,
    "choices": [{"index": 0, "delta": {"content": " word"}, "logprobs": None, "finish_reason": None}],
    "usage": None,
    "obfuscation": "0123456789abc",
}

COMPLETION: Json = {
    "id": "chatcmpl-BenchmarkBenchmarkBenchmark02",
    "object": "chat.completion",
    "created": 1_755_000_000,
    "model": "gpt-4o-mini-2024-07-18",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": "Some words that answer what was asked, not too many of them. " * 4,
                "refusal": None,
                "annotations": [],
            },
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": {
        "prompt_tokens": 24,
        "completion_tokens": 58,
        "total_tokens": 82,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    },
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
}


def _reasoning(number: int) -> Json:
    return {
        "id": f"rs_{number:048d}",
        "type": "reasoning",
        "summary": [{"type": "summary_text", "text": "What to look up next, and why. " * 4}],
    }


RESPONSE: Json = {
    "id": "resp_" + "0" * 48,
    "object": "response",
    "created_at": 1_755_000_000,
    "status": "completed",
    "background": False,
    "error": None,
    "incomplete_details": None,
    "instructions": None,
    "max_output_tokens": None,
    "max_tool_calls": None,
    "model": "gpt-5-mini-2025-08-07",
    "output": [
        _reasoning(1),
        {
            "id": "ws_" + "0" * 48,
            "type": "web_search_call",
            "status": "completed",
            "action": {"type": "search", "query": "benchmarks", "sources": []},
        },
        _reasoning(2),
        {
            "id": "fs_" + "0" * 48,
            "type": "file_search_call",
            "status": "completed",
            "queries": ["what is fast"],
            "results": [
                {"file_id": f"file-{n}", "filename": "notes.txt", "score": 0.5, "text": "notes " * 20, "attributes": {}}
                for n in range(2)
            ],
        },
        {
            "id": "fc_" + "0" * 48,
            "type": "function_call",
            "status": "completed",
            "arguments": '{"city":"Paris","unit":"celsius"}',
            "call_id": "call_0123456789",
            "name": "get_weather",
        },
        _reasoning(3),
        {
            "id": "msg_" + "0" * 48,
            "type": "message",
            "status": "completed",
            "role": "assistant",
            "content": [
                {
                    "type": "output_text",
                    "text": "An answer that names where it found what it says. " * 8,
                    "logprobs": [],
                    "annotations": [
                        {
                            "type": "url_citation",
                            "url": "https://example.com/a",
                            "title": "A",
                            "start_index": 1,
                            "end_index": 9,
                        },
                        {"type": "file_citation", "file_id": "file-1", "filename": "notes.txt", "index": 3},
                    ],
                }
            ],
        },
    ],
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "prompt_cache_key": None,
    "reasoning": {"effort": "medium", "summary": "auto"},
    "safety_identifier": None,
    "service_tier": "default",
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "tool_choice": "auto",
    "tools": [
        {
            "type": "function",
            "name": "get_weather",
            "description": "Look the weather up.",
            "strict": True,
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}, "unit": {"type": "string", "enum": ["celsius"]}},
                "required": ["city", "unit"],
                "additionalProperties": False,
            },
        }
    ],
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
    "usage": {
        "input_tokens": 812,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": 211,
        "output_tokens_details": {"reasoning_tokens": 128},
        "total_tokens": 1023,
    },
    "user": None,
    "metadata": {},
}

BODIES: dict[str, str] = {
    name: json.dumps(body, separators=(",", ":"))
    for name, body in (("chunk", CHUNK), ("completion", COMPLETION), ("Response with 7 items", RESPONSE))
}
