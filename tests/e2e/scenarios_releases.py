"""The main job on older NocoDB releases: other delete keys, other ends of a session."""

import hands
import mainjob as job
from scenarios import scenario
from waiting import wait_until


@scenario(release="0.109.7")
def release_0_109_7(world):
    """The main job on NocoDB 0.109.7, which deletes only through a base of the user's."""
    world.api.create_base("mine")
    main_job_on_older_release(world, auth_tokens_survive=True)


@scenario(release="0.111.4")
def release_0_111_4(world):
    """The main job on NocoDB 0.111.4, which deletes by the token's text."""
    main_job_on_older_release(world)


@scenario(release="0.204.5")
def release_0_204_5(world):
    """The main job on NocoDB 0.204.5, with one refresh token for each user."""
    main_job_on_older_release(world)


@scenario(release="0.265.1")
def release_0_265_1(world):
    """The main job on NocoDB 0.265.1, which accepts deleted tokens until it restarts."""
    main_job_on_older_release(world)


def main_job_on_older_release(world, auth_tokens_survive=False):
    """Sign in, add, copy, delete, start again, Copy Auth Token, log out; the server agrees.

    auth_tokens_survive: the release ends only refresh tokens when somebody signs out.
    """
    app = world.start_app_for_sign_in()
    job.sign_in(app, world.password)
    job.wait_names(app, [])
    for name in ("alpha", "beta", "gamma"):
        job.add(app, name)
        job.copy_selected(app, world.api.token(name))
    world.note_secrets()
    world.step("added three, each copied")

    # The second one does not try other keys any more; the server is looked at after each.
    for name, left in (("beta", ["alpha", "gamma"]), ("gamma", ["alpha"])):
        token = world.api.token(name)["token"]
        job.select(app, name)
        job.ask_to_delete(app, name)
        job.delete(app, left)
        assert [row["description"] for row in world.api.tokens()] == left, "the server kept it"
        check_truth(world, app, token)
    world.step("deleted two; the window says of each what the server makes of it")

    world.wait_kept()
    app.close_window()
    app = world.start_app()
    job.wait_signed_in(app)
    job.wait_names(app, ["alpha"])
    auth_token = world.remember("the auth token", job.copy_auth_token(app))
    assert world.api.accepts_auth_token(auth_token), "the server refuses the auth token"
    world.step("started again, signed in; the auth token is good")

    ended = set(world.server.refresh_tokens())
    assert ended, "nobody is signed in"
    job.log_out(app, "Log Out Everywhere")
    wait_until(lambda: not ended & set(world.server.refresh_tokens()), "it cannot be renewed")
    if not auth_tokens_survive:
        wait_until(lambda: not world.api.accepts_auth_token(auth_token), "the session is over")
    assert auth_token not in hands.clipboard(), "the auth token is still in the clipboard"
    world.api.sign_in(world.email, world.password)
    world.step("logged out everywhere")


def check_truth(world, app, token):
    """The bar about deleted tokens is there exactly if the server still accepts this one."""
    if world.api.accepts_api_token(token):
        app.notification(job.STILL_ACCEPTED)
    else:
        assert not app.screen.look("notification", job.STILL_ACCEPTED), "the bar is wrong"
