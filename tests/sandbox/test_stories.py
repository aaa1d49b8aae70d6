"""What happens to some resources beyond being kept: jobs run, evals judge, agents answer, usage adds up."""

from __future__ import annotations

import base64
import io
import json
import re
import struct
import wave
import zipfile
import zlib
from typing import Any

import httpx
import pytest

from tests.sandbox.test_resources import error
from tests.sandbox.tours import post as made

LINES = b'{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ho"}]}\n' * 10
SKILL = b"---\nname: basic-math\ndescription: Add numbers.\n---\n"
START = 1_767_225_600


def upload(http: httpx.Client, content: bytes = LINES) -> str:
    files = {"file": ("lines.jsonl", content)}
    return str(http.post("/files", data={"purpose": "fine-tune"}, files=files).json()["id"])


def look(http: httpx.Client, path: str, count: int) -> list[Any]:
    return [http.get(path).json() for _ in range(count)]


def test_a_fine_tuning_job_runs(http: httpx.Client) -> None:
    wish = {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2, "batch_size": "auto"}}}
    job = made(http, "/fine_tuning/jobs", model="gpt-4o-mini", training_file=upload(http), suffix="mine", method=wish)
    assert (job["status"], job["hyperparameters"]["n_epochs"]) == ("validating_files", 2)
    path = f"/fine_tuning/jobs/{job['id']}"
    seen = look(http, path, 4)
    assert [each["status"] for each in seen] == ["queued", "running", "succeeded", "succeeded"]
    model = seen[-1]["fine_tuned_model"]
    assert model.startswith("ft:gpt-4o-mini:sandbox:mine:")
    assert seen[-1]["trained_tokens"] > 0
    events = http.get(f"{path}/events").json()
    assert [event["message"] for event in events["data"][:2]] == [
        "The job has successfully completed", f"New fine-tuned model created: {model}",
    ]  # fmt: skip
    assert events["has_more"] is False
    assert seen[-1]["method"] == {"type": "supervised", "supervised": {"hyperparameters": seen[-1]["hyperparameters"]}}
    checkpoints = http.get(f"{path}/checkpoints").json()["data"]
    assert [each["step_number"] for each in checkpoints] == [3, 2, 1]
    assert checkpoints[0]["fine_tuned_model_checkpoint"] == model
    assert checkpoints[0]["metrics"]["train_loss"] < checkpoints[2]["metrics"]["train_loss"]
    assert http.get(f"/models/{model}").json()["owned_by"] == "org-sandbox"
    body = {"model": model, "messages": [{"role": "user", "content": "Hi"}]}
    assert made(http, "/chat/completions", **body)["model"] == model
    assert error(http.post(f"{path}/cancel")) == (400, None, None)
    assert http.delete(f"/models/{model}").json()["deleted"] is True
    assert error(http.get(f"/models/{model}")) == (404, "model", "model_not_found")


def test_a_model_that_is_not_there_is_not_trained(http: httpx.Client) -> None:
    asked = {"model": "gpt-nonexistent", "training_file": upload(http)}
    assert error(http.post("/fine_tuning/jobs", json=asked)) == (400, None, "model_not_available")
    assert http.get("/fine_tuning/jobs").json()["data"] == []


def test_a_fine_tuning_job_is_cancelled(http: httpx.Client) -> None:
    job = made(http, "/fine_tuning/jobs", model="gpt-4o-mini", training_file=upload(http))
    path = f"/fine_tuning/jobs/{job['id']}"
    assert made(http, f"{path}/cancel")["status"] == "cancelled"
    assert [each["status"] for each in look(http, path, 2)] == ["cancelled", "cancelled"]
    assert error(http.post(f"{path}/cancel")) == (400, None, None)


def test_an_eval_judges_its_lines(http: httpx.Client) -> None:
    config = {"type": "custom", "item_schema": {"type": "object"}, "include_sample_schema": True}
    grader = {"type": "string_check", "name": "same", "input": "a", "reference": "a", "operation": "eq"}
    made_eval = made(http, "/evals", data_source_config=config, testing_criteria=[grader], metadata={"a": "b"})
    assert set(made_eval["data_source_config"]["schema"]["properties"]) == {"item", "sample"}
    content = [{"item": {"q": number}} for number in range(3)]
    source = {"type": "jsonl", "source": {"type": "file_content", "content": content}}
    run = made(http, f"/evals/{made_eval['id']}/runs", data_source=source, name="first")
    path = f"/evals/{made_eval['id']}/runs/{run['id']}"
    done = look(http, path, 2)[-1]
    assert (run["status"], done["status"], done["name"]) == ("queued", "completed", "first")
    assert done["result_counts"] == {"total": 3, "errored": 0, "failed": 1, "passed": 2}
    assert (run["error"], done["error"]) == (None, None)
    assert done["per_model_usage"][0]["prompt_tokens"] > 0
    items = http.get(f"{path}/output_items").json()["data"]
    assert [(each["status"], each["datasource_item"]["q"]) for each in items] == [("pass", 0), ("fail", 1), ("pass", 2)]
    assert http.get(f"{path}/output_items/{items[1]['id']}").json() == items[1]
    assert [each["sample"]["error"] for each in items] == [None] * 3
    deleted = {"object": "eval.run.deleted", "deleted": True, "run_id": run["id"]}
    assert http.delete(path).json() == deleted
    deleted = {"object": "eval.deleted", "deleted": True, "eval_id": made_eval["id"]}
    assert http.delete(f"/evals/{made_eval['id']}").json() == deleted


def lines_of(http: httpx.Client, source: Any, **config: Any) -> list[Any]:
    """Run an eval of a source to its end; return what each output item was judged on."""
    config = {"type": "custom", "item_schema": {"type": "object"}, **config}
    made_eval = made(http, "/evals", data_source_config=config, testing_criteria=[])
    run = made(http, f"/evals/{made_eval['id']}/runs", data_source=source)
    path = f"/evals/{made_eval['id']}/runs/{run['id']}"
    done = look(http, path, 2)[-1]
    items = [each["datasource_item"] for each in http.get(f"{path}/output_items").json()["data"]]
    assert (done["status"], done["result_counts"]["total"]) == ("completed", len(items))
    return items


def test_an_eval_reads_a_file_line_by_line(http: httpx.Client) -> None:
    """A line is an item, with or without the word around it; what is no object is a text."""
    file = upload(http, b'{"item": {"q": 0}}\n\n{"q": 1}\nno JSON\n[2]\n')
    found = lines_of(http, {"type": "jsonl", "source": {"type": "file_id", "id": file}})
    assert found == [{"q": 0}, {"q": 1}, {"text": "no JSON"}, {"text": "[2]"}]
    assert lines_of(http, {"type": "jsonl", "source": {"type": "file_id", "id": "file-none"}}) == []


def test_an_eval_reads_stored_completions(http: httpx.Client) -> None:
    ask = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}
    kept = [made(http, "/chat/completions", **ask, store=True)["id"] for _ in range(2)]
    made(http, "/chat/completions", **ask)
    source = {"type": "completions", "model": "gpt-4o", "source": {"type": "stored_completions"}}
    assert lines_of(http, source) == [{"id": identity} for identity in kept]


def test_a_conversation_keeps_its_items(http: httpx.Client) -> None:
    first = {"type": "message", "role": "system", "content": "Be kind."}
    conversation = made(http, "/conversations", items=[first], metadata={"a": "b"})
    path = f"/conversations/{conversation['id']}"
    added = made(http, f"{path}/items", items=[{"role": "user", "content": "Hi"}])["data"]
    assert added[0]["content"] == [{"type": "input_text", "text": "Hi"}]
    listed = http.get(f"{path}/items").json()
    assert [item["role"] for item in listed["data"]] == ["user", "system"]
    assert http.delete(f"{path}/items/{added[0]['id']}").json() == conversation
    assert http.delete(path).json()["object"] == "conversation.deleted"


def test_items_that_are_complete_are_kept_as_they_are(http: httpx.Client) -> None:
    said = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
    called = {"type": "function_call", "call_id": "call_1", "name": "f", "arguments": "{}"}
    conversation = made(http, "/conversations", items=[said, called])
    found = http.get(f"/conversations/{conversation['id']}/items?order=asc").json()["data"]
    assert [{name: value for name, value in item.items() if name not in ("id", "status")} for item in found] == [
        said, called,
    ]  # fmt: skip


def test_the_id_of_an_item_tells_its_type(http: httpx.Client) -> None:
    """As recorded: in a conversation, and in what led to a response."""
    items = [
        {"role": "user", "content": "Hi"},
        {"type": "function_call", "call_id": "call_1", "name": "f", "arguments": "{}"},
        {"type": "function_call_output", "call_id": "call_1", "output": "1"},
        {"type": "mcp_approval_response", "approval_request_id": "mcpr_1", "approve": True},
    ]
    begin = ["msg_", "fc_", "fc_", "item_"]
    path = f"/conversations/{made(http, '/conversations', items=items)['id']}/items"
    added = made(http, path, items=items)["data"]
    found = http.get(f"{path}?order=asc").json()["data"]
    assert [re.split("(?<=_)", item["id"])[0] for item in added] == begin
    assert [re.split("(?<=_)", item["id"])[0] for item in found] == begin * 2
    web = {"type": "web_search_call", "status": "completed", "action": {"type": "search", "query": "q"}}
    response = made(http, "/responses", model="gpt-4o-mini", input=[*items[:3], web], store=True)
    led = http.get(f"/responses/{response['id']}/input_items?order=asc").json()["data"]
    assert [re.split("(?<=_)", item["id"])[0] for item in led] == [*begin[:3], "ws_"]


def test_a_client_secret_opens_what_a_key_opens(http: httpx.Client) -> None:
    session = {"type": "realtime", "model": "gpt-realtime"}
    secret = made(http, "/realtime/client_secrets", session=session)
    assert secret["value"].startswith("ek_")
    assert secret["session"]["id"].startswith("sess_")
    assert secret["expires_at"] > START + 600
    assert http.get("/models", headers={"Authorization": f"Bearer {secret['value']}"}).status_code == 200
    older = made(http, "/realtime/transcription_sessions")["client_secret"]
    assert (older["value"], older["expires_at"] > START + 600) == ("ek_sandbox", True)


def test_responses_go_on_in_a_conversation(http: httpx.Client) -> None:
    conversation = made(http, "/conversations")
    ask = {"model": "gpt-4o-mini", "conversation": conversation["id"]}
    first = made(http, "/responses", **ask, input="Hello")
    assert first["conversation"] == {"id": conversation["id"]}
    second = made(http, "/responses", **ask, input="Again")
    assert second["usage"]["input_tokens"] > first["usage"]["input_tokens"]
    items = http.get(f"/conversations/{conversation['id']}/items?order=asc").json()["data"]
    assert [item["role"] for item in items] == ["user", "assistant"] * 2
    assert items[0]["content"] == [{"type": "input_text", "text": "Hello"}]
    assert error(http.post("/responses", json={**ask, "conversation": "conv_none", "input": "?"})) == (404, None, None)


def test_a_container_holds_files(http: httpx.Client) -> None:
    container = made(http, "/containers", name="work")
    assert container["expires_after"] == {"anchor": "last_active_at", "minutes": 20}
    path = f"/containers/{container['id']}/files"
    sent = http.post(path, files={"file": ("a.txt", b"Hello")}).json()
    assert (sent["bytes"], sent["source"], sent["container_id"]) == (5, "user", container["id"])
    linked = made(http, path, file_id=upload(http, b"{}\n"))
    assert http.get(f"{path}/{sent['id']}/content").content == b"Hello"
    assert http.get(f"{path}/{linked['id']}/content").content == b"{}\n"
    assert error(http.post(path, json={})) == (400, "file", "missing_required_parameter")
    assert error(http.post(path, json={"file_id": "file-none"})) == (404, "file_id", None)


def test_a_skill_has_versions(http: httpx.Client) -> None:
    files = [("files[]", ("math/SKILL.md", SKILL, "text/markdown"))]
    skill = http.post("/skills", files=files).json()
    assert (skill["name"], skill["description"], skill["latest_version"]) == ("basic-math", "Add numbers.", "1")
    second = http.post(f"/skills/{skill['id']}/versions", files=files).json()
    assert second["version"] == "2"
    assert http.get(f"/skills/{skill['id']}").json()["default_version"] == "1"
    assert made(http, f"/skills/{skill['id']}", default_version="2")["default_version"] == "2"
    with zipfile.ZipFile(io.BytesIO(http.get(f"/skills/{skill['id']}/content").content)) as archive:
        assert archive.read("math/SKILL.md") == SKILL
    assert http.get(f"/skills/{skill['id']}/versions/2").json()["id"] == second["id"]
    assert error(http.post("/skills", files=[("files[]", ("a.txt", b"?"))])) == (400, "files", None)


def test_a_skill_arrives_as_an_archive(http: httpx.Client) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("math/add.py", "1 + 1")
        opened.writestr("math/SKILL.md", SKILL)
    content = archive.getvalue()
    skill = http.post("/skills", files={"files": ("math.zip", content, "application/zip")}).json()
    assert (skill["name"], skill["description"]) == ("basic-math", "Add numbers.")
    assert http.get(f"/skills/{skill['id']}/content").content == content
    path = f"/skills/{skill['id']}/versions"
    files = [("files[]", ("math/SKILL.md", SKILL.replace(b"basic", b"higher")))]
    assert http.post(path, data={"default": "true"}, files=files).json()["name"] == "higher-math"
    assert http.get(f"/skills/{skill['id']}").json()["default_version"] == "2"


@pytest.mark.parametrize("kind", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_archive_that_is_broken_is_no_skill(http: httpx.Client, kind: int) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", kind) as opened:
        opened.writestr("SKILL.md", SKILL * 9)
    content = archive.getvalue()
    start = 30 + len("SKILL.md")  # of the data, after the header
    broken = {
        "its data": content[:start] + b"\xff" * 20 + content[start + 20 :],
        "its end": content[:-30],
        "all but the first bytes": b"PK?",
    }
    for what, sent in broken.items():
        answer = http.post("/skills", files={"files": ("a.zip", sent)})
        assert error(answer) == (400, "files", None), what
    assert http.post("/skills", files={"files": ("a.zip", content)}).json()["name"] == "basic-math"


def test_a_video_is_made_and_made_again(http: httpx.Client) -> None:
    video = made(http, "/videos", prompt="A cat", seconds="8")
    path = f"/videos/{video['id']}"
    assert (video["status"], video["progress"], video["seconds"]) == ("queued", 0, "8")
    assert error(http.get(f"{path}/content")) == (404, None, "video_not_ready")
    assert [each["progress"] for each in look(http, path, 2)] == [50, 100]
    film = http.get(f"{path}/content")
    assert (film.headers["content-type"], film.content[4:8]) == ("video/mp4", b"ftyp")
    remixed = made(http, f"{path}/remix", prompt="A dog")
    assert (remixed["remixed_from_video_id"], remixed["prompt"], remixed["status"]) == (video["id"], "A dog", "queued")
    assert (remixed["completed_at"], remixed["expires_at"]) == (None, None)


def test_ids_of_what_is_elsewhere_begin_as_they_do_there(http: httpx.Client) -> None:
    alert = http.get("/safety/alerts/alert_sandbox").json()
    assert (alert["request_id"][:4], alert["response_id"][:5]) == ("req_", "resp_")
    session = made(http, "/agents/sessions", agent={"model": "gpt-5"}, environment={"type": "openai_hosted"})
    (artifact,) = http.get(f"/agents/sessions/{session['id']}/artifacts").json()["data"]
    assert artifact["environment_id"].startswith("env_")


def test_an_agent_answers_in_turns(http: httpx.Client) -> None:
    agent = made(http, "/agents", model="gpt-5", name="Helper")
    body = {"agent_id": agent["id"], "environment": {"type": "none"}, "input": "Hello"}
    session = made(http, "/agents/sessions", **body)
    path = f"/agents/sessions/{session['id']}"
    assert session["agent"]["name"] == "Helper"
    said = {"type": "agent.session.input.message", "input": [{"role": "user", "content": []}]}
    assert http.post(f"{path}/events", json={"events": [said]}).content == b""
    turns = http.get(f"{path}/turns").json()["data"]
    assert [turn["status"] for turn in turns] == ["completed", "completed"]
    items = http.get(f"{path}/turns/{turns[0]['id']}/items").json()["data"]
    assert [item["role"] for item in items] == ["user", "assistant"]
    names = [line[7:] for line in http.get(f"{path}/events").text.splitlines() if line.startswith("event: ")]
    assert (names[0], names[1], names[-1]) == (
        "agent.session.created", "agent.session.turn.created", "agent.session.idle",
    )  # fmt: skip
    streamed = http.post("/agents/sessions", json={**body, "stream": True})
    assert streamed.headers["content-type"].startswith("text/event-stream")


def test_an_agent_waits_for_its_first_input(http: httpx.Client) -> None:
    session = made(http, "/agents/sessions", agent={"model": "gpt-5"}, environment={"type": "none"})
    assert (session["status"], session["usage"]) == ("idle", None)
    assert http.get(f"/agents/sessions/{session['id']}/turns").json()["data"] == []


def test_decisions_take_what_is_offered_first(http: httpx.Client) -> None:
    choice = {
        "type": "choice",
        "name": "fruit",
        "instructions": "Which?",
        "choices": [{"value": "fig"}, {"value": "kiwi"}],
    }
    asked = {"model": "gpt-5", "input": "Lunch"}
    questions = [choice, {"type": "predicate", "instructions": "Is it?"}]
    first, second = made(http, "/decisions", **asked, questions=questions)["answers"]
    assert (first["name"], first["choice"], second["probability"]) == ("fruit", "fig", 0.75)
    refused = http.post("/decisions", json={**asked, "questions": [choice | {"choices": []}]})
    assert error(refused) == (400, "questions[0].choices", "array_below_min_length")


# --- images and sound


def pixels(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    length = struct.unpack(">I", png[33:37])[0]
    assert len(zlib.decompress(png[41 : 41 + length])) == height * (1 + 3 * width)
    return width, height


def test_images_are_pngs(http: httpx.Client) -> None:
    body = {"model": "gpt-image-1", "prompt": "A cat", "n": 2, "size": "1024x1536"}
    answer = made(http, "/images/generations", **body)
    pictures = [base64.b64decode(each["b64_json"]) for each in answer["data"]]
    assert [pixels(picture) for picture in pictures] == [(43, 64), (43, 64)]
    assert pictures[0] != pictures[1]
    assert answer["usage"]["output_tokens"] == 2 * 272
    edited = http.post("/images/edits", data={"prompt": "A hat", "n": "1"}, files={"image": ("a.png", pictures[0])})
    assert pixels(base64.b64decode(edited.json()["data"][0]["url"].partition(",")[2])) == (64, 64)
    stream = http.post("/images/generations", json={**body, "n": 1, "stream": True, "partial_images": 2}).text
    names = [line[7:] for line in stream.splitlines() if line.startswith("event: ")]
    assert names == ["image_generation.partial_image"] * 2 + ["image_generation.completed"]
    assert error(http.post("/images/generations", json={"prompt": "a", "size": "big"})) == (
        400,
        "size",
        "invalid_value",
    )
    assert error(http.post("/images/generations", json={})) == (400, "prompt", "missing_required_parameter")


def test_what_is_said_is_heard(http: httpx.Client) -> None:
    text = "Grüße an alle, die das hören: one two three four"
    spoken = http.post("/audio/speech", json={"model": "tts-1", "voice": "alloy", "input": text})
    with wave.open(io.BytesIO(spoken.content)) as sound:
        assert (sound.getframerate(), sound.getnchannels()) == (24_000, 1)
        seconds = sound.getnframes() / 24_000

    def heard(path: str = "/audio/transcriptions", **fields: Any) -> httpx.Response:
        fields["timestamp_granularities[]"] = fields.pop("granularities", [])
        return http.post(path, data={"model": "whisper-1", **fields}, files={"file": ("a.wav", spoken.content)})

    assert heard().json()["text"] == text
    assert heard("/audio/translations").json() == {"text": text}
    assert heard(response_format="text").text == text + "\n"
    assert heard(response_format="srt").text.startswith("1\n00:00:00,000 --> ")
    assert heard(response_format="vtt").text.startswith("WEBVTT\n\n00:00:00.000 --> ")
    verbose = heard(response_format="verbose_json", granularities=["word", "segment"]).json()
    assert (verbose["duration"], verbose["words"][-1]["end"]) == (
        pytest.approx(seconds),
        pytest.approx(seconds, abs=0.01),
    )
    speakers = [each["speaker"] for each in heard(response_format="diarized_json").json()["segments"]]
    assert speakers == ["A", "B"]
    events = heard(stream="true").text
    told = [json.loads(line[6:]) for line in events.splitlines() if line.startswith("data: {")]
    assert "".join(each.get("delta", "") for each in told) == told[-1]["text"] == text
    assert error(http.post("/audio/transcriptions", files={"prompt": (None, "x")})) == (400, "file", None)


@pytest.fixture
def spoken(http: httpx.Client) -> bytes:
    """A second of sound: ten words, which are two segments."""
    text = "one two three four five six seven eight nine ten"
    return http.post("/audio/speech", json={"model": "tts-1", "voice": "alloy", "input": text}).content


def test_sound_without_a_header(http: httpx.Client, spoken: bytes) -> None:
    body = {"model": "tts-1", "voice": "alloy", "input": "one two three four five six seven eight nine ten"}
    raw = http.post("/audio/speech", json={**body, "response_format": "pcm"})
    assert raw.headers["content-type"] == "audio/pcm"
    with wave.open(io.BytesIO(spoken)) as sound:
        assert raw.content == sound.readframes(sound.getnframes())
    assert error(http.post("/audio/speech", json={**body, "input": "a" * 4097})) == (
        400, "input", "string_above_max_length",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        ({"timestamp_granularities[]": "word"}, {"words"}),
        ({"timestamp_granularities": "word"}, {"words"}),
        ({"timestamp_granularities[]": "segment"}, {"segments"}),
        ({}, {"segments"}),
    ],
)
def test_only_the_wanted_times_are_told(http: httpx.Client, spoken: bytes, wanted: Any, kept: set[str]) -> None:
    form = {"model": "whisper-1", "response_format": "verbose_json", **wanted}
    found = http.post("/audio/transcriptions", data=form, files={"file": ("a.wav", spoken)}).json()
    assert {"words", "segments"} & set(found) == kept


def test_speakers_are_told_as_they_are_heard(http: httpx.Client, spoken: bytes) -> None:
    form = {"model": "gpt-4o-transcribe-diarize", "response_format": "diarized_json", "stream": "true"}
    events = http.post("/audio/transcriptions", data=form, files={"file": ("a.wav", spoken)}).text
    told = [json.loads(line[6:]) for line in events.splitlines() if line.startswith("data: {")]
    assert [(each["type"], each.get("speaker")) for each in told] == [
        ("transcript.text.segment", "A"), ("transcript.text.segment", "B"), ("transcript.text.done", None),
    ]  # fmt: skip
    assert " ".join(each["text"] for each in told[:2]) == told[2]["text"]


@pytest.mark.parametrize(
    ("form", "content", "expected"),
    [
        ({}, b"", (400, "file", "invalid_value")),
        ({"temperature": "hot"}, b"RIFF", (400, "temperature", "invalid_type")),
    ],
)
def test_a_sound_that_is_not_heard(http: httpx.Client, form: Any, content: bytes, expected: Any) -> None:
    files = {"file": ("a.wav", content)}
    assert error(http.post("/audio/transcriptions", data={"model": "whisper-1", **form}, files=files)) == expected


# --- usage and costs


def usage(http: httpx.Client, kind: str, **query: Any) -> list[Any]:
    return list(http.get(f"/organization/{kind}", params={"start_time": START, **query}).json()["data"])


def total(buckets: list[Any], figure: str) -> int:
    return sum(result[figure] for bucket in buckets for result in bucket["results"])


def test_usage_adds_up(http: httpx.Client) -> None:
    day = {"end_time": START + 86400}
    (whole,) = usage(http, "usage/completions", **day)
    hours = usage(http, "usage/completions", bucket_width="1h", **day)
    minutes = usage(http, "usage/completions", bucket_width="1m", limit=1440, **day)
    assert (len(hours), len(minutes)) == (24, 1440)
    for figure in ("input_tokens", "output_tokens", "num_model_requests"):
        figures = {total(each, figure) for each in ([whole], hours, minutes)}
        assert len(figures) == 1
        assert figures != {0}
    grouped = usage(http, "usage/completions", **day, **{"group_by[]": ["model", "user_id"]})
    assert len(grouped[0]["results"]) == 4
    assert total(grouped, "input_tokens") == total([whole], "input_tokens")
    parts = [usage(http, "usage/completions", **day, **{"user_ids[]": name}) for name in ("user-ada", "user-grace")]
    assert sum(total(part, "input_tokens") for part in parts) == total([whole], "input_tokens")
    assert whole["results"][0]["model"] is None


def test_usage_by_pages(http: httpx.Client) -> None:
    query = {"start_time": START, "end_time": START + 3 * 86400, "limit": 2}
    first = http.get("/organization/usage/images", params=query).json()
    second = http.get("/organization/usage/images", params={**query, "page": first["next_page"]}).json()
    spans = [(bucket["start_time"] - START) // 86400 for bucket in first["data"] + second["data"]]
    assert (spans, second["has_more"], second["next_page"]) == ([0, 1, 2], False, None)
    assert error(http.get("/organization/usage/images", params={**query, "page": "two"})) == (
        400, "page", "invalid_value",
    )  # fmt: skip


def test_usage_outside_batches_is_all_there_is(http: httpx.Client) -> None:
    day = {"end_time": START + 86400}
    (whole,) = usage(http, "usage/completions", **day)
    assert usage(http, "usage/completions", **day, batch="false") == [whole]
    assert usage(http, "usage/completions", **day, batch="true") == [{**whole, "results": []}]


def test_a_time_without_usage_has_no_results(http: httpx.Client) -> None:
    (minute,) = usage(http, "usage/images", end_time=START + 60, bucket_width="1m")
    assert minute == {"object": "bucket", "start_time": START, "end_time": START + 60, "results": []}


def test_costs_are_the_price_of_usage(http: httpx.Client) -> None:
    day = {"end_time": START + 86400}
    lines = usage(http, "costs", **day, **{"group_by[]": "line_item"})[0]["results"]
    prices = {line["line_item"]: line["amount"]["value"] for line in lines}
    assert prices["images"] == pytest.approx(total(usage(http, "usage/images", **day), "images") * 0.04)
    (whole,) = usage(http, "costs", **day)
    assert whole["results"][0]["amount"]["value"] == pytest.approx(sum(prices.values()))
    chosen = usage(http, "costs", **day, **{"line_items[]": ["images", "completions"]})
    assert chosen[0]["results"][0]["amount"]["value"] == pytest.approx(prices["images"] + prices["completions"])
