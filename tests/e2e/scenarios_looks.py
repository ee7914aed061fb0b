"""Scenarios about what the desktop says of looks."""

import subprocess

from desktopsettings import DesktopSettings
from scenarios import scenario
from waiting import wait_until

LIGHT, DARK = 0.8, 0.25  # of a window's pixels, between black and white, on the average


def _brightness(app):
    command = ["convert", "png:-", "-colorspace", "Gray", "-format", "%[fx:mean]", "info:"]
    run = subprocess.run(
        command, input=app.picture(), stdout=subprocess.PIPE, check=True, timeout=10
    )
    return float(run.stdout)


def _wait_light(app):
    wait_until(lambda: _brightness(app) > LIGHT, "the window is light")


def _wait_dark(app):
    wait_until(lambda: _brightness(app) < DARK, "the window is dark")


@scenario()
def desktop_scheme(world):
    """A dark desktop makes a dark window, while the program runs and when it starts."""
    settings = DesktopSettings(world.desktop)
    world.sign_in_with_token("alpha")
    app = world.app
    _wait_light(app)
    settings.set("color-scheme", "prefer-dark")
    _wait_dark(app)
    world.step("the desktop has become dark: so has the window")
    settings.set("color-scheme", "default")
    _wait_light(app)
    world.step("the desktop has no preference any more: the window is light")
    settings.set("color-scheme", "prefer-dark")
    _wait_dark(app)
    world.wait_kept()
    app.close_window()

    app = world.start_app()
    app.find("table", "API tokens")
    _wait_dark(app)
    world.step("started on a dark desktop: dark")
    app.close_window()
