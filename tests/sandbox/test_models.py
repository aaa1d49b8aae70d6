"""GET /models and what names are accepted."""

from __future__ import annotations

import httpx
import pytest

from overlay.sandbox import Sandbox


def test_list_and_get(http: httpx.Client) -> None:
    page = http.get("/models").json()
    assert list(page) == ["object", "data"]
    names = [model["id"] for model in page["data"]]
    assert {"gpt-4o", "gpt-4o-2024-08-06", "text-embedding-3-small"} <= set(names)
    assert len(names) == len(set(names))
    for model in page["data"][:3]:
        assert http.get(f"/models/{model['id']}").json() == model


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("gpt-4o-mini", "gpt-4o-mini-2024-07-18"),
        ("gpt-4o-2024-05-13", "gpt-4o-2024-05-13"),
        ("gpt-4-1106-preview", "gpt-4-1106-preview"),
        ("ft:gpt-4o-mini-2024-07-18:org::id", "ft:gpt-4o-mini-2024-07-18:org::id"),
        ("my/model", "my/model"),
    ],
)
def test_the_answer_names_the_dated_model(asked: str, answered: str) -> None:
    body = {"model": asked, "messages": [{"role": "user", "content": "Hello"}]}
    headers = {"Authorization": "Bearer sk-sandbox"}
    with Sandbox(models=["my/model"]) as server:
        answer = httpx.post(f"{server.base_url}/chat/completions", json=body, headers=headers)
        assert answer.json()["model"] == answered
        assert "my/model" in httpx.get(f"{server.base_url}/models", headers=headers).text
