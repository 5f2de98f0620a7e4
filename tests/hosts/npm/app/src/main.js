// The app's own script never imports the widget: the page loads it from where its files lie together.
const comparison = document.createElement("phone-compare");
comparison.setAttribute("phones", "xiaomi-12s xiaomi-12s-pro");
comparison.textContent = "The Xiaomi 12S and 12S Pro.";
document.querySelector("main").append(comparison);
